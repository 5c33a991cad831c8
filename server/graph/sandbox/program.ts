import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { parse } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export type Program = 'embedded-child' | 'neo4j-child'

/** Among the sources a child is TypeScript, which tsx reads; in the built server it is a file beside it. */
const fromSources = import.meta.url.endsWith('.ts')

/** Starts a child that inherits nothing: no environment, no folder of ours, no open file but the lines to us. */
export function startProgram(program: Program): ChildProcess {
  const file = new URL(fromSources ? `./${program}.ts` : `./${program}.js`, import.meta.url)
  const loader = fromSources ? ['--import', pathToFileURL(createRequire(import.meta.url).resolve('tsx')).href] : []
  return fork(fileURLToPath(file), [], {
    env: {},
    cwd: parse(process.cwd()).root,
    // A column or a property may be called `__proto__`: without the accessor it is a name like any other.
    execArgv: [...loader, '--max-old-space-size=384', '--disable-proto=delete'],
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    serialization: 'advanced',
  })
}

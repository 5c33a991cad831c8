import { type ChildProcess, fork } from 'node:child_process'
import { createRequire } from 'node:module'
import { parse } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

export type Program = 'embedded-child' | 'neo4j-child'

/**
 * Starts a child that inherits nothing: no environment, no folder of ours, no open file but the lines to us. It stands beside this
 * file, or another: among the sources as TypeScript, which tsx reads, in the built server as JavaScript.
 */
export function startProgram(program: Program, beside = import.meta.url): ChildProcess {
  const fromSources = beside.endsWith('.ts')
  const file = new URL(fromSources ? `./${program}.ts` : `./${program}.js`, beside)
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

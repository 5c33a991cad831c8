import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { helpIfAsked } from './help-if-asked.ts'

helpIfAsked(`Usage: npm run quick
Types, lint, and the tests that need no other engine, no browser and no process of ours: after each change.

Example: npm run quick
Exit codes: 0 all is well; 1 something is not, as said above`)

/** Runs a command and shows what it says once it has ended, so that three at a time can be read. Whether it went well. */
async function run(command: string, ...args: string[]): Promise<boolean> {
  const env = { ...process.env, PARLEY_TESTS: 'quick', FORCE_COLOR: process.stdout.isTTY ? '1' : '0' }
  const child = spawn(command, args, { env, stdio: ['ignore', 'pipe', 'pipe'] })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (bytes: Buffer) => said.push(bytes))
  const [code] = await once(child, 'close')
  console.log(`== ${[command, ...args].join(' ')}\n${Buffer.concat(said).toString().trim()}`)
  return code === 0
}

const passed = await Promise.all([
  run('tsc', '--noEmit'),
  run('biome', 'check'),
  run('vitest', 'run', '--reporter=dot'),
])
process.exitCode = passed.every(Boolean) ? 0 : 1

import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { findChromium } from './browser/chromium.ts'
import { helpIfAsked } from './help-if-asked.ts'

helpIfAsked(`Usage: npm test
Every test that this machine can run; what it lacks is said, a line each.

Example: npm test
Exit codes: 0 all passed; 1 some failed, as said above`)

/** Runs a command to its end, and shows what it says as it says it, or all at once when it has ended. Whether it went well. */
async function run(command: string, args: string[], saysItAtItsEnd = false): Promise<boolean> {
  const output = saysItAtItsEnd ? 'pipe' : 'inherit'
  const child = spawn(command, args, { stdio: ['ignore', output, output] })
  const said: Buffer[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (bytes: Buffer) => said.push(bytes))
  const [code] = await once(child, 'close')
  process.stdout.write(Buffer.concat(said))
  return code === 0
}

function vitest(report: string, projects: string[], saysItAtItsEnd = false): Promise<boolean> {
  const named = projects.flatMap((name) => ['--project', name])
  return run('vitest', ['run', `--outputFile.json=test-results/${report}.json`, ...named], saysItAtItsEnd)
}

async function inBrowser(): Promise<boolean> {
  if (findChromium() || process.env.CI) return run('playwright', ['test'])
  console.log('Browser tests skipped: needs Chromium in PATH, or its path in CHROMIUM_PATH')
  return true
}

rmSync('test-results', { recursive: true, force: true })

// First, since several tests start what is built, and would all build it.
let passed = await run('npm', ['run', 'build'])

// Those on both engines take turns at one Neo4j, and leave a core to the others.
const onEngines = vitest('vitest-engines', ['both engines'], true)
passed = (await vitest('vitest', ['units', 'components', 'processes'])) && passed
passed = (await inBrowser()) && passed
passed = (await onEngines) && passed

process.exitCode = passed ? 0 : 1

import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { findChromium } from './browser/chromium.ts'

const inCi = Boolean(process.env.CI)

/** Runs a command to its end. Whether it went well. */
function run(command: string, ...args: string[]): boolean {
  return spawnSync(command, args, { stdio: ['ignore', 'inherit', 'inherit'] }).status === 0
}

rmSync('test-results', { recursive: true, force: true })

let passed = run('vitest', 'run')

if (findChromium() || inCi) passed = run('npm', 'run', 'build') && run('playwright', 'test') && passed
else console.log('Browser tests skipped: needs Chromium in PATH, or its path in CHROMIUM_PATH')

process.exitCode = passed ? 0 : 1

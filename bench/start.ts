import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { startParley } from '../tests/browser/start-parley.ts'

/** Seconds from the process's start to an answered `/api/health`, on an empty store and on a filled one; idle MB. */
export type StartTimes = { cold: number; warm: number; idleMegabytes: number }

export async function startTimes(): Promise<StartTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  try {
    const cold = await startOnce(folder)
    const warm = await startOnce(folder)
    return { cold: cold.seconds, warm: warm.seconds, idleMegabytes: warm.megabytes }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function startOnce(folder: string): Promise<{ seconds: number; megabytes: number }> {
  const start = performance.now()
  const parley = await startParley({ PARLEY_STORE: folder })
  try {
    const health = await fetch(`${parley.address}/api/health`)
    if (!health.ok) throw new Error(`/api/health answered ${health.status}`)
    const seconds = (performance.now() - start) / 1000
    await setTimeout(3000)
    return { seconds, megabytes: residentMegabytes(parley.pid) }
  } finally {
    await parley.stop()
  }
}

/** What a process holds in memory. */
export function residentMegabytes(pid: number): number {
  return Number(spawnSync('ps', ['-o', 'rss=', '-p', String(pid)], { encoding: 'utf8' }).stdout) / 1024
}

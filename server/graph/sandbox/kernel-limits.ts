import { execFile } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { promisify } from 'node:util'

const run = promisify(execFile)

/** What the kernel itself lets a process do from now on. */
export type Bounds = {
  /** How much more memory it may ask for. */
  moreBytes: number
  /** False: it can open no further file and no connection, whatever it runs. */
  opens: boolean
}

/**
 * Asks the kernel to bound another process: a wall that needs no understanding of its query. Linux has `prlimit`, on
 * almost every machine; where it is absent or not allowed the answer is false, and the other walls stand alone.
 */
export async function boundByKernel(pid: number, { moreBytes, opens }: Bounds): Promise<boolean> {
  const now = await memoryOf(pid)
  if (now === undefined) return false
  const most = now.reserved + moreBytes
  const files = opens ? [] : ['--nofile=0:0']
  return run('prlimit', ['--pid', String(pid), `--as=${most}:${most}`, '--fsize=0:0', '--core=0:0', ...files]).then(
    () => true,
    () => false,
  )
}

/**
 * The bytes that a process holds and has reserved; undefined where this system does not tell, the process is gone, or no
 * file can be opened just now.
 */
export async function memoryOf(pid: number): Promise<{ held: number; reserved: number } | undefined> {
  try {
    const status = await readFile(`/proc/${pid}/status`, 'utf8')
    const bytes = (name: string) => Number(status.match(new RegExp(`^${name}:\\s+(\\d+) kB`, 'm'))?.[1] ?? 0) * 1024
    return { held: bytes('VmRSS'), reserved: bytes('VmSize') }
  } catch (error) {
    if (isUntold(error)) return undefined
    throw error
  }
}

function isUntold(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && ['ENOENT', 'ESRCH', 'EMFILE', 'ENFILE'].includes(String(error.code))
  )
}

import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of three megabytes. `folder`: where it is mounted. */
export type SmallDisk = {
  folder: string
  /** Takes all room but this many bytes. */
  fill(left?: number): void
  makeRoom(): void
  remove(): void
}

/** Mounts one. Undefined where this machine does not let us, which is said in one line. */
export function mountSmallDisk(): SmallDisk | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'parley-disk-'))
  const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', 'size=3m', 'parley-test', folder])
  if (mounted.status !== 0) {
    rmSync(folder, { recursive: true })
    console.log('Tests on a full disk skipped: they need Linux and the right to mount a tmpfs, as root has it')
    return undefined
  }
  const ballast = join(folder, 'ballast')
  const makeRoom = () => rmSync(ballast, { force: true })
  return {
    folder,
    makeRoom,
    fill(left = 0) {
      makeRoom()
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, Buffer.alloc(bavail * bsize - left))
    },
    remove() {
      spawnSync('umount', ['--lazy', folder])
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/**
 * A dataset as its files have it at one time. `dataset`: their hash, which another comma changes too. `ships`: whether it is
 * the folder that comes with Parley, or else somebody's own.
 */
export type Edition = { dataset: string; ships: boolean }

/** Reads the bytes of every YAML file of a folder, whatever is in them. */
export function editionOf(folder: string, ships: boolean): Edition {
  const hash = createHash('sha256')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  for (const file of files.sort()) {
    const bytes = readFileSync(join(folder, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  return { dataset: hash.digest('hex'), ships }
}

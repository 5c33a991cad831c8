import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { shippedFolder } from './shipped.ts'

/**
 * A dataset as its files have it at one time. `dataset`: their hash, which another comma changes too. `ships`: whether it is
 * what comes with Parley, in whatever folder, or else somebody's own.
 */
export type Edition = { dataset: string; ships: boolean }

export function editionOf(folder: string): Edition {
  const dataset = hashOf(folder)
  return { dataset, ships: existsSync(shippedFolder) && dataset === hashOf(shippedFolder) }
}

/** Of the bytes of every YAML file of a folder, whatever is in them. */
function hashOf(folder: string): string {
  const hash = createHash('sha256')
  const files = readdirSync(folder).filter((file) => file.endsWith('.yaml'))
  for (const file of files.sort()) {
    const bytes = readFileSync(join(folder, file))
    hash.update(`${file} ${bytes.length}\n`).update(bytes)
  }
  return hash.digest('hex')
}

import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import { stringify } from 'yaml'
import type { Dataset } from '#domain/dataset'
import { printable } from '#domain/printable'
import { wholeSeating } from '#domain/rules/whole-seating'
import type { SeatingRecord } from '#domain/seating'

const comment =
  '# Who sits where at the Table. Written by npm run seed when somebody new comes; nobody who has a seat is moved, but by you\n'

export function toSeatingFile(seating: readonly SeatingRecord[]): string {
  return comment + stringify(seating, { lineWidth: 0 })
}

/**
 * Writes the seats of those who have none yet into the dataset's folder, so that they keep them. What it did, in one line; undefined
 * where all had theirs. A folder that cannot be written keeps no seats, and that is no reason not to load it.
 */
export function keepSeating(
  folder: string,
  dataset: Dataset,
  seating: readonly SeatingRecord[] = wholeSeating(dataset),
): string | undefined {
  if (isDeepStrictEqual(seating, dataset.seating)) return undefined
  const path = join(folder, 'seating.yaml')
  try {
    writeFileSync(path, toSeatingFile(seating))
    return `Wrote ${printable(path)}: who sits where at the Table.`
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause)
    return `The seats at the Table could not be kept: ${printable(why)}`
  }
}

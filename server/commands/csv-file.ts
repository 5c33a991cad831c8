import { isUtf8 } from 'node:buffer'
import { readFileSync } from 'node:fs'
import { faultLine, printable, shortened } from '#domain/printable'
import type { CsvProblem } from '#server/analysis/csv-table'
import { WrongCommand } from '../command-line.ts'

const mostTold = 1_000

/** What a CSV file says, by `parse`. Throws with a line for each thing that is wrong with it. */
export function fromFile<T extends object>(file: string, parse: (text: string) => T | { problems: CsvProblem[] }): T {
  const read = parse(textOf(file))
  if (!('problems' in read)) return read
  const lines = read.problems
    .slice(0, mostTold)
    .map(({ line, column, expected }) => faultLine({ file, line, field: column, expected }))
  const more = read.problems.length - lines.length
  throw new WrongCommand([...lines, ...(more > 0 ? [`… and ${more} more like these.`] : [])].join('\n'))
}

function textOf(file: string): string {
  const complaint = `${printable(shortened(file, 300))}: expected a file of UTF-8 text that can be read`
  let bytes: Buffer
  try {
    bytes = readFileSync(file)
  } catch (cause) {
    const reason = cause instanceof Error && 'code' in cause ? ` (${cause.code})` : ''
    throw new WrongCommand(`${complaint}${reason}`, { cause })
  }
  if (!isUtf8(bytes)) throw new WrongCommand(complaint)
  return bytes.toString()
}

import type { CypherAnswer } from '#domain/cypher'
import { sayValue } from '../result/say-value.ts'

/** The answer for `toCsv`: a record for each row, every value as text. */
export function textRows({ columns, rows }: CypherAnswer): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(columns.map((name, at) => [name, sayValue(row[at])])))
}

type Cell = string | number | boolean | null | { value: string; fontWeight: 'bold' }

/** The most characters that a cell of a spreadsheet may have. */
const mostInCell = 32_767

function cellOf(value: unknown): Cell {
  if (typeof value === 'number' || typeof value === 'boolean') return value
  return value === null || value === undefined ? null : sayValue(value).slice(0, mostInCell)
}

/** The answer as a sheet: numbers stay numbers, text is text and never a formula. */
export function sheetRows({ columns, rows }: CypherAnswer): Cell[][] {
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }))
  return [head, ...rows.map((row) => columns.map((_, at) => cellOf(row[at])))]
}

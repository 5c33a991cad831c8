import { answerCells } from '#domain/answer-cell'
import { toCsv } from '#domain/csv'
import type { CypherAnswer } from '#domain/cypher'

/** The rows of an answer for a spreadsheet, or whatever else reads CSV. */
export function toRowsCsv({ columns, rows }: CypherAnswer): string {
  return toCsv(columns, answerCells(rows))
}

/** The same with the types that they have: each row's values in the order of the columns. */
export function toRowsJson({ columns, rows, truncated }: CypherAnswer): string {
  return `${JSON.stringify({ columns, rows, truncated }, null, 2)}\n`
}

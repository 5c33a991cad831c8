import writeExcelFile from 'write-excel-file/browser'
import { answerCell } from '#domain/answer-cell'
import type { CypherAnswer } from '#domain/cypher'
import { shortened } from '#domain/printable'

type Cell =
  | string
  | number
  | boolean
  | null
  | { value: string; fontWeight: 'bold' }
  | { value: Date; type: DateConstructor; format: string }

/** The most characters that a cell of a spreadsheet may have. */
const mostInCell = 32_767

/** A whole day that a spreadsheet can count: its calendar is wrong before March 1900. Other dates stay as they were said. */
function dayIn(text: string): Date | undefined {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text) || text < '1900-03-01') return undefined
  const day = new Date(`${text}T00:00:00Z`)
  return Number.isNaN(day.getTime()) || !day.toISOString().startsWith(text) ? undefined : day
}

function sheetCell(value: unknown): Cell {
  const cell = answerCell(value)
  if (typeof cell !== 'string') return cell
  const day = dayIn(cell)
  if (day) return { value: day, type: Date, format: 'yyyy-mm-dd' }
  return shortened(cell, mostInCell)
}

/** The answer as a sheet: numbers stay numbers and days are days; text is text and never a formula, cut where a cell holds no more. */
function sheetRows({ columns, rows }: CypherAnswer): Cell[][] {
  const head = columns.map((value) => ({ value, fontWeight: 'bold' as const }))
  return [head, ...rows.map((row) => columns.map((_, at) => sheetCell(row[at])))]
}

/** The rows of an answer as a workbook of one sheet, its head in sight. */
export function toXlsx(answer: CypherAnswer): Promise<Blob> {
  return writeExcelFile(sheetRows(answer), { sheet: 'Answer', stickyRowsCount: 1 }).toBlob()
}

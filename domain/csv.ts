import Papa from 'papaparse'

/** What a cell of a table may be. Absent is empty. */
export type Cell = string | number | bigint | boolean | null | undefined

/** What a spreadsheet would begin a formula with, also behind what does not show; a tab or a line end opens another cell. */
const formula = /^(?:[\s\p{C}]*[=+\-@＝＋－＠]|[\t\r\n])/u

const plainNumber = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?$/

/** A number is written as it is, and so is a text that is nothing but a number. Any other that a spreadsheet would run gets an apostrophe in front. */
function textOf(cell: Cell): string {
  if (cell === null || cell === undefined) return ''
  const text = String(cell)
  return formula.test(text) && !plainNumber.test(text) ? `'${text}` : text
}

/** One record as RFC 4180 has it, without its line end. */
export function csvRecord(cells: readonly Cell[]): string {
  // A lone empty cell would be a blank line, which readers skip.
  return Papa.unparse([cells.map(textOf)], { quotes: (value) => value === '' && cells.length === 1 })
}

/** Rows under their columns as RFC 4180 has them. `mark`: the sign in front by which a spreadsheet knows UTF-8. */
export function toCsv(columns: readonly string[], rows: readonly (readonly Cell[])[], { mark = true } = {}): string {
  return `${mark ? '\uFEFF' : ''}${[columns, ...rows].map((row) => `${csvRecord(row)}\r\n`).join('')}`
}

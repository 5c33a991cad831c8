import Papa from 'papaparse'

type Cell = string | number | boolean | undefined

/** An answer as rows under their columns, for a spreadsheet. */
export class Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]

  constructor(columns: readonly string[], rows: readonly (readonly Cell[])[]) {
    this.columns = columns
    this.rows = rows
  }

  /** As RFC 4180 has it, marked as UTF-8; text that a spreadsheet would run as a formula gets an apostrophe in front. */
  toCsv(): string {
    const data = this.rows.map((row) => row.map((cell) => cell ?? ''))
    const csv = Papa.unparse({ fields: [...this.columns], data }, { escapeFormulae: true, newline: '\r\n' })
    return `\uFEFF${csv}\r\n`
  }
}

import { type Cell, toCsv } from '#domain/csv'

/** An answer as rows under their columns, for a spreadsheet. */
export class Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]

  constructor(columns: readonly string[], rows: readonly (readonly Cell[])[]) {
    this.columns = columns
    this.rows = rows
  }

  toCsv(): string {
    return toCsv(this.columns, this.rows)
  }
}

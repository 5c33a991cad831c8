import { type Cell, toCsv } from '#domain/csv'

/** An answer as rows under their columns, for a spreadsheet. */
export class Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly Cell[])[]
  /** How many items there are in all, where these are one page of them. */
  readonly total: number | undefined

  constructor(columns: readonly string[], rows: readonly (readonly Cell[])[], total?: number) {
    this.columns = columns
    this.rows = rows
    this.total = total
  }

  toCsv(): string {
    return toCsv(this.columns, this.rows)
  }
}

import type { Cell } from '#domain/csv'
import type { Page } from '#domain/page'
import { Table } from '../table.ts'

/** The columns of a table in their order: what each is called, and what a record has there. */
export type Columns<T> = Readonly<Record<string, (record: T) => Cell>>

/** One page of a list as a table, with how many there are in all. */
export function pageTable<T>(columns: Columns<T>): (page: Page<T>) => Table {
  return ({ items, total }) => new Table(Object.keys(columns), items.map(rowOf(columns)), total)
}

export function rowOf<T>(columns: Columns<T>): (record: T) => Cell[] {
  const cells = Object.values(columns)
  return (record) => cells.map((cell) => cell(record))
}

import type { CypherAnswer } from '#domain/cypher'
import { sayValue } from './say-value.ts'

type Row = CypherAnswer['rows'][number]

const isAbsent = (value: unknown) => value === null || value === undefined

function compare(a: unknown, b: unknown): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b
  return sayValue(a).localeCompare(sayValue(b), 'en', { numeric: true })
}

/** The rows by one column, from 1; from its far end where negative. What is absent stands last either way. */
export function sortedRows(rows: readonly Row[], sort: number | undefined): readonly Row[] {
  if (!sort) return rows
  const at = Math.abs(sort) - 1
  const way = Math.sign(sort)
  return [...rows].sort((a, b) => {
    const [left, right] = [a[at], b[at]]
    if (isAbsent(left) || isAbsent(right)) return Number(isAbsent(left)) - Number(isAbsent(right))
    return compare(left, right) * way
  })
}

/** What pressing a column's name sorts by next: it, from its far end, then as the answer came. */
export function nextSort(sort: number | undefined, column: number): number | undefined {
  if (sort === column) return -column
  return sort === -column ? undefined : column
}

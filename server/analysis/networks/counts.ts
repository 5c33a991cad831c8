import type { Statement } from '#domain/statement'
import type { Scale } from './scale.ts'

/**
 * X_ijk: how many statements row i makes about column j with the stance k. Only counts that are not 0, in four lists side by
 * side, by column, then row, then stance. Column j has the entries from `starts[j]` to before `starts[j + 1]`.
 */
export type Counts = {
  rows: string[]
  columns: string[]
  scale: Scale
  starts: Int32Array
  row: Int32Array
  stance: Float64Array
  count: Float64Array
}

type Axis = 'actor' | 'point'

/** What of a statement makes the row, and what the column. */
export type Axes = { row: Axis; column: Axis }

export function countsOf(statements: readonly Statement[], scale: Scale, axes: Axes): Counts {
  const rows = namesOf(statements, axes.row)
  const columns = namesOf(statements, axes.column)
  const keys = keysOf(statements, { rows, columns, scale }, axes)
  const entries = distinct(keys)
  const counts: Counts = {
    rows,
    columns,
    scale,
    starts: new Int32Array(columns.length + 1),
    row: new Int32Array(entries),
    stance: new Float64Array(entries),
    count: new Float64Array(entries),
  }
  fill(counts, keys)
  return counts
}

/** Each statement as one number that sorts as its entry stands: by column, then row, then stance. */
function keysOf(
  statements: readonly Statement[],
  { rows, columns, scale: { values } }: Pick<Counts, 'rows' | 'columns' | 'scale'>,
  axes: Axes,
): Float64Array {
  const [rowAt, columnAt, valueAt] = [placesOf(rows), placesOf(columns), placesOf(values)]
  const keys = new Float64Array(statements.length)
  statements.forEach((s, at) => {
    const cell = (columnAt.get(s[axes.column]) ?? 0) * rows.length + (rowAt.get(s[axes.row]) ?? 0)
    keys[at] = cell * values.length + (valueAt.get(s.stance) ?? 0)
  })
  return keys.sort()
}

function fill({ rows, columns, scale, starts, row, stance, count }: Counts, keys: Float64Array): void {
  let entry = -1
  let before = -1
  for (const key of keys) {
    if (key !== before) {
      entry++
      before = key
      const cell = Math.floor(key / scale.values.length)
      const column = Math.floor(cell / rows.length)
      row[entry] = cell % rows.length
      stance[entry] = scale.values[key % scale.values.length] ?? 0
      starts[column + 1] = entry + 1
    }
    count[entry] = (count[entry] ?? 0) + 1
  }
  for (let column = 1; column <= columns.length; column++) {
    starts[column] = Math.max(starts[column] ?? 0, starts[column - 1] ?? 0)
  }
}

function distinct(sorted: Float64Array): number {
  return sorted.reduce((number, key, at) => (at > 0 && sorted[at - 1] === key ? number : number + 1), 0)
}

function namesOf(statements: readonly Statement[], axis: Axis): string[] {
  return [...new Set(statements.map((s) => s[axis]))].sort()
}

function placesOf<T>(items: readonly T[]): Map<T, number> {
  return new Map(items.map((item, at) => [item, at]))
}

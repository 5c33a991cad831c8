import type { NetworkLine, NetworkNode } from './material.ts'
import { lineId } from './material.ts'
import type { Neighbours } from './order.ts'

/** A line from column to column: its two ends, and between them the place that it takes in each column that it passes. */
export type Lane = { line: NetworkLine; left: string; right: string; passes: readonly string[] }

/** A thing's place in a column, or a line's. */
export type Slots = {
  columns: string[][]
  lanes: Lane[]
  /** Lines from one to another of the same column, or to itself. */
  inner: NetworkLine[]
  near: Neighbours
}

/** Where everything is that has to have a place in a column, not yet in order. */
export function slotsOf(columns: readonly (readonly NetworkNode[])[], lines: readonly NetworkLine[]): Slots {
  const columnOf = new Map(columns.flatMap((column, i) => column.map(({ ref }) => [ref.id, i] as const)))
  const slots = columns.map((column) => column.map(({ ref }) => ref.id))
  const near = new Map<string, { left: string[]; right: string[] }>()
  for (const id of slots.flat()) near.set(id, { left: [], right: [] })
  const lanes: Lane[] = []
  const inner: NetworkLine[] = []
  for (const line of lines) {
    const [from, to] = [columnOf.get(line.from), columnOf.get(line.to)]
    if (from === undefined || to === undefined) continue
    if (from === to) {
      inner.push(line)
      continue
    }
    const [left, right] = from < to ? [line.from, line.to] : [line.to, line.from]
    const passes = slots.slice(Math.min(from, to) + 1, Math.max(from, to)).map((column, i) => {
      const id = `${lineId(line)} past ${Math.min(from, to) + 1 + i}`
      column.push(id)
      near.set(id, { left: [], right: [] })
      return id
    })
    lanes.push({ line, left, right, passes })
    const all = [left, ...passes, right]
    for (const [i, id] of all.entries()) {
      const next = all[i + 1]
      if (next === undefined) continue
      near.get(id)?.right.push(next)
      near.get(next)?.left.push(id)
    }
  }
  return { columns: slots, lanes, inner, near }
}

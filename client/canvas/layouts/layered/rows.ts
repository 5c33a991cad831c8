import { mean, type Neighbours } from './order.ts'

/** As near as can be to where they want to be, in this order and at least so far from each other. */
export function settled(wanted: readonly number[], apart: readonly number[]): number[] {
  let sum = 0
  const offsets = wanted.map((_, i) => {
    sum += i === 0 ? 0 : (apart[i - 1] ?? 0)
    return sum
  })
  // Stretches of neighbours that touch, each at the mean of what its members want.
  const blocks: { mean: number; count: number }[] = []
  for (const [i, want] of wanted.entries()) {
    let block = { mean: want - (offsets[i] ?? 0), count: 1 }
    for (let last = blocks.at(-1); last && last.mean > block.mean; last = blocks.at(-1)) {
      const count = last.count + block.count
      block = { mean: (last.mean * last.count + block.mean * block.count) / count, count }
      blocks.pop()
    }
    blocks.push(block)
  }
  const means = blocks.flatMap(({ mean, count }) => new Array<number>(count).fill(mean))
  return means.map((mean, i) => mean + (offsets[i] ?? 0))
}

const sweeps = 10

type Heights = { heightOf: (slot: string) => number; gap: (upper: string, lower: string) => number }

/** The height at which each slot's middle is, the topmost's upper edge at 0, and how high all of them are. */
export function rowsOf(columns: readonly (readonly string[])[], near: Neighbours, { heightOf, gap }: Heights) {
  const apart = columns.map((column) =>
    column.slice(1).map((lower, i) => {
      const upper = column[i] ?? lower
      return (heightOf(upper) + heightOf(lower)) / 2 + gap(upper, lower)
    }),
  )
  const at = new Map<string, number>()
  const put = (i: number, wanted: (id: string) => number) => {
    const column = columns[i] ?? []
    for (const [row, y] of settled(column.map(wanted), apart[i] ?? []).entries()) {
      const id = column[row]
      if (id !== undefined) at.set(id, y)
    }
  }
  for (const i of columns.keys()) put(i, () => 0)
  const beside = (id: string) => {
    const { left = [], right = [] } = near.get(id) ?? {}
    return mean([...left, ...right].map((other) => at.get(other) ?? 0)) ?? at.get(id) ?? 0
  }
  for (let sweep = 0; sweep < sweeps; sweep += 1) {
    const ways = sweep % 2 ? [...columns.keys()].reverse() : columns.keys()
    for (const i of ways) put(i, beside)
  }
  const low = Math.min(...columns.flat().map((id) => (at.get(id) ?? 0) - heightOf(id) / 2))
  const high = Math.max(...columns.flat().map((id) => (at.get(id) ?? 0) + heightOf(id) / 2))
  const y = new Map([...at].map(([id, middle]) => [id, middle - low]))
  return { y, height: high - low }
}

/** What stands next to each in the columns at its left and at its right. */
export type Neighbours = ReadonlyMap<string, { left: readonly string[]; right: readonly string[] }>

type Columns = readonly (readonly string[])[]

const sweeps = 12

/** How often lines cross between neighbouring columns. */
export function crossingsOf(columns: Columns, near: Neighbours): number {
  let count = 0
  for (const [i, column] of columns.entries()) {
    const at = placesIn(columns[i + 1] ?? [])
    const size = at.size
    // How many ends lie at or above a place, as sums over stretches of a power of two.
    const sums = new Array<number>(size + 1).fill(0)
    let before = 0
    for (const id of column) {
      const ends = (near.get(id)?.right ?? []).flatMap((other) => at.get(other) ?? [])
      for (const end of ends) {
        let above = 0
        for (let k = end + 1; k > 0; k -= k & -k) above += sums[k] ?? 0
        count += before - above
      }
      for (const end of ends) {
        before += 1
        for (let k = end + 1; k <= size; k += k & -k) sums[k] = (sums[k] ?? 0) + 1
      }
    }
  }
  return count
}

const placesIn = (column: readonly string[]) => new Map(column.map((id, i) => [id, i]))

export const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((a, b) => a + b, 0) / values.length

/** Each at the mean of its neighbours on one side; who has none there stays about where it was. */
function swept(column: readonly string[], beside: readonly string[], near: Neighbours, side: 'left' | 'right') {
  const at = placesIn(beside)
  const share = beside.length / Math.max(1, column.length)
  const wanted = new Map(
    column.map((id, i) => {
      const places = (near.get(id)?.[side] ?? []).flatMap((other) => at.get(other) ?? [])
      return [id, mean(places) ?? i * share] as const
    }),
  )
  return [...column].sort((a, b) => (wanted.get(a) ?? 0) - (wanted.get(b) ?? 0))
}

/** Of two that stand under each other, how many more crossings there are if they change places. */
function gain(upper: string, lower: string, near: Neighbours, at: (id: string) => number): number {
  let more = 0
  for (const side of ['left', 'right'] as const)
    for (const a of near.get(upper)?.[side] ?? [])
      for (const b of near.get(lower)?.[side] ?? []) more += Math.sign(at(b) - at(a))
  return more
}

/** Neighbours in a column change places for as long as that takes crossings away. */
function swapped(columns: string[][], near: Neighbours): string[][] {
  const places = columns.map(placesIn)
  const columnOf = new Map(columns.flatMap((column, i) => column.map((id) => [id, i] as const)))
  const at = (id: string) => places[columnOf.get(id) ?? 0]?.get(id) ?? 0
  for (let round = 0, better = true; better && round < sweeps; round += 1) {
    better = false
    for (const [i, column] of columns.entries())
      for (let row = 0; row + 1 < column.length; row += 1) {
        const [upper, lower] = [column[row], column[row + 1]]
        if (upper === undefined || lower === undefined || gain(upper, lower, near, at) >= 0) continue
        column[row] = lower
        column[row + 1] = upper
        places[i]?.set(lower, row).set(upper, row + 1)
        better = true
      }
  }
  return columns
}

/** The order within each column that crosses little: by the mean of the neighbours from side to side, then by swaps. */
export function inOrder(columns: Columns, near: Neighbours): string[][] {
  let best = columns.map((column) => [...column])
  let least = crossingsOf(best, near)
  let tried = best
  for (let sweep = 0; sweep < sweeps && least > 0; sweep += 1) {
    const next = tried.map((column) => [...column])
    const fromLeft = sweep % 2 === 0
    const ways = fromLeft ? next.keys() : [...next.keys()].reverse()
    for (const i of ways) {
      const beside = next[fromLeft ? i - 1 : i + 1]
      if (beside) next[i] = swept(next[i] ?? [], beside, near, fromLeft ? 'left' : 'right')
    }
    tried = next
    const count = crossingsOf(tried, near)
    if (count < least) [best, least] = [tried, count]
  }
  return swapped(
    best.map((column) => [...column]),
    near,
  )
}

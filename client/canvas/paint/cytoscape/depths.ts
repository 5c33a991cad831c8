/** The longest run of these whose numbers rise, by their places. */
function longestRise(numbers: readonly (number | undefined)[]): number[] {
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const [at, number] of numbers.entries()) {
    if (number === undefined) continue
    let [low, high] = [0, ends.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((numbers[ends[middle] ?? 0] ?? 0) < number) low = middle + 1
      else high = middle
    }
    before.set(at, ends[low - 1])
    ends[low] = at
  }
  const run: number[] = []
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) run.push(at)
  return run.reverse()
}

/**
 * Numbers by which things lie over one another in this order. As many as can be keep the one that they had: whatever keeps its number need
 * not be looked at again, and one line more is no change of all that lies over it.
 */
export function depthsOf(order: readonly string[], had: ReadonlyMap<string, number>): Map<string, number> {
  const kept = longestRise(order.map((id) => had.get(id)))
  const depths = new Map<string, number>()
  let [from, low] = [0, 0]
  for (const to of [...kept, order.length]) {
    const high = had.get(order[to] ?? '') ?? low + (to - from + 1)
    const step = (high - low) / (to - from + 1)
    for (let at = from; at < to; at += 1) depths.set(order[at] ?? '', low + step * (at - from + 1))
    if (to < order.length) depths.set(order[to] ?? '', high)
    from = to + 1
    low = high
  }
  return depths
}

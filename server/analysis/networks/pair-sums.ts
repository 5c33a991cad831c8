import type { Counts } from './counts.ts'

/** A number for each pair of rows i < i′, at `lineOf(i, rows) + i′`. */
export type PairSums = Float64Array

/** Where the pairs of row i begin, less i + 1: half a square is enough, since ties have no direction. */
export function lineOf(i: number, rows: number): number {
  return (i * (2 * rows - i - 1)) / 2 - i - 1
}

/** Two numbers for each pair of so many rows take 1.6 GB. */
const mostRows = 14_000

/** A network between so many that nobody could look at it, nor this machine hold it. */
export class NetworkTooLarge extends Error {
  override name = 'NetworkTooLarge'
}

function onePerPair(rows: number): PairSums {
  if (rows > mostRows) throw new NetworkTooLarge(`expected at most ${mostRows} to tie to each other, not ${rows}`)
  return new Float64Array((rows * (rows - 1)) / 2)
}

/**
 * Over the columns that both rows speak about: `shared` Σ X_ijk·X_i′jl, how many pairs of their statements there are;
 * `distance` Σ X_ijk·X_i′jl·|q_k−q_l|, how far those stand apart on the scale. Whole numbers, so neither depends on an order.
 */
export function pairSums({
  rows,
  columns,
  starts,
  row,
  stance,
  count,
}: Counts): Record<'shared' | 'distance', PairSums> {
  const shared = onePerPair(rows.length)
  const distance = onePerPair(rows.length)
  for (let column = 0; column < columns.length; column++) {
    const end = starts[column + 1] ?? 0
    for (let one = starts[column] ?? 0; one < end; one++) {
      const row1 = row[one] ?? 0
      const stance1 = stance[one] ?? 0
      const count1 = count[one] ?? 0
      const line = lineOf(row1, rows.length)
      let other = one + 1
      while (other < end && row[other] === row1) other++
      for (; other < end; other++) {
        const pair = line + (row[other] ?? 0)
        const pairs = count1 * (count[other] ?? 0)
        shared[pair] = (shared[pair] ?? 0) + pairs
        const apart = Math.abs((stance[other] ?? 0) - stance1)
        if (apart > 0) distance[pair] = (distance[pair] ?? 0) + pairs * apart
      }
    }
  }
  return { shared, distance }
}

/** Σ X_ijk + X_i′jk − X_ijk·X_i′jk over the cells (column, stance) that both rows hold. */
export function overlaps({ rows, columns, starts, row, stance, count }: Counts): PairSums {
  const overlap = onePerPair(rows.length)
  for (let column = 0; column < columns.length; column++) {
    const end = starts[column + 1] ?? 0
    for (let one = starts[column] ?? 0; one < end; one++) {
      const line = lineOf(row[one] ?? 0, rows.length)
      const stance1 = stance[one] ?? 0
      const count1 = count[one] ?? 0
      for (let other = one + 1; other < end; other++) {
        if (stance[other] !== stance1) continue
        const count2 = count[other] ?? 0
        const pair = line + (row[other] ?? 0)
        overlap[pair] = (overlap[pair] ?? 0) + count1 + count2 - count1 * count2
      }
    }
  }
  return overlap
}

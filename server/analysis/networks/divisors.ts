import type { NetworkMeasure, Normalisation } from '#domain/network'
import type { Counts } from './counts.ts'
import { lineOf, overlaps } from './pair-sums.ts'

/** What the tie of rows i < i′ is divided by. */
export type Divisor = (i: number, i2: number) => number

/**
 * N_i is how many kept statements row i makes. After Leifeld's Discourse Network Analyzer, whose words are in brackets:
 * - average: (N_i + N_i′) / 2. Not bounded, since ties multiply counts.
 * - jaccard: m10 + m01 + m11 over the cells (column, stance): m10 the counts that i alone holds, m01 those that i′ alone
 *   holds, m11 the products where both do. Congruence of a binary stance becomes 0 to 1.
 * - product ["cosine"]: N_i · N_i′. All statements of both against those that meet; 0 to 1 under congruence and conflict.
 * - cosine, not in DNA: √(C_ii · C_i′i′), where C_ii is the row's own congruence with itself, Σ X_ijk·X_ijl·(1−|q_k−q_l|/R),
 *   or Σ n_ij² where stances are ignored: the cosine of the two rows. −1 to 1 under subtract, else 0 to 1.
 */
export function divisorOf(counts: Counts, normalise: Normalisation, measure: NetworkMeasure): Divisor {
  if (normalise === 'average') {
    const totals = totalsOf(counts)
    return (i, i2) => (at(totals, i) + at(totals, i2)) / 2
  }
  if (normalise === 'product') {
    const totals = totalsOf(counts)
    return (i, i2) => at(totals, i) * at(totals, i2)
  }
  if (normalise === 'jaccard') {
    const totals = totalsOf(counts)
    const overlap = overlaps(counts)
    return (i, i2) => at(totals, i) + at(totals, i2) - at(overlap, lineOf(i, counts.rows.length) + i2)
  }
  if (normalise === 'cosine') {
    const own = ownCongruence(counts, measure === 'ignore')
    return (i, i2) => Math.sqrt(at(own, i) * at(own, i2))
  }
  return () => 1
}

/** As the field does: nothing, where there is nothing to divide by. */
export function divided(value: number, divisor: number): number {
  return divisor === 0 ? 0 : value / divisor
}

function totalsOf({ rows, row, count }: Counts): Float64Array {
  const totals = new Float64Array(rows.length)
  for (let entry = 0; entry < row.length; entry++) {
    totals[row[entry] ?? 0] = at(totals, row[entry] ?? 0) + (count[entry] ?? 0)
  }
  return totals
}

function ownCongruence(
  { rows, columns, scale, starts, row, stance, count }: Counts,
  stanceAside: boolean,
): Float64Array {
  const own = new Float64Array(rows.length)
  for (let column = 0; column < columns.length; column++) {
    const end = starts[column + 1] ?? 0
    for (let one = starts[column] ?? 0; one < end; one++) {
      const owner = row[one] ?? 0
      for (let other = one; other < end && row[other] === owner; other++) {
        const apart =
          stanceAside || one === other ? 0 : Math.abs((stance[one] ?? 0) - (stance[other] ?? 0)) / scale.range
        const pairs = (count[one] ?? 0) * (count[other] ?? 0) * (one === other ? 1 : 2)
        own[owner] = at(own, owner) + pairs * (1 - apart)
      }
    }
  }
  return own
}

function at(numbers: Float64Array, place: number): number {
  return numbers[place] ?? 0
}

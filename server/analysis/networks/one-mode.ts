import type { NetworkCell, NetworkMeasure, Normalisation } from '#domain/network'
import type { Counts } from './counts.ts'
import { divided, divisorOf } from './divisors.ts'
import { lineOf, pairSums } from './pair-sums.ts'

/**
 * The ties of rows that share a column, row by row, after Leifeld (2017), as Discourse Network Analyzer computes them:
 * - ignore: Σ_j n_ij · n_i′j
 * - congruence: Σ_jkl X_ijk · X_i′jl · (1 − |q_k − q_l| / R)
 * - conflict: Σ_jkl X_ijk · X_i′jl · |q_k − q_l| / R
 * - subtract: congruence − conflict
 *
 * In pairs of statements, 0 upwards, subtract also below; then divided as `divisorOf` says (0 where the divisor is 0).
 * Where R is 0, everybody who spoke said the same: that is agreement (DNA divides 0 by 0 there).
 */
export function* oneModeCells(
  counts: Counts,
  measure: NetworkMeasure,
  normalise: Normalisation,
): Generator<NetworkCell> {
  const { shared, distance } = pairSums(counts)
  const divisor = divisorOf(counts, normalise, measure)
  const rows = counts.rows.length
  const range = counts.scale.range || 1
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < rows; column++) {
      if (row === column) continue
      const first = Math.min(row, column)
      const second = Math.max(row, column)
      const pair = lineOf(first, rows) + second
      const pairs = shared[pair] ?? 0
      if (pairs === 0) continue
      const conflicts = (distance[pair] ?? 0) / range
      const agreements = pairs - conflicts
      const value = divided(tieOf(measure, agreements, conflicts), divisor(first, second))
      yield { row, column, value, agreements, conflicts }
    }
  }
}

function tieOf(measure: NetworkMeasure, agreements: number, conflicts: number): number {
  if (measure === 'congruence') return agreements
  if (measure === 'conflict') return conflicts
  if (measure === 'subtract') return agreements - conflicts
  return agreements + conflicts
}

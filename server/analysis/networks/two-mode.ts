import { by } from '#domain/in-order'
import type { NetworkCell, NetworkMeasure, Normalisation } from '#domain/network'
import type { Counts } from './counts.ts'
import { divided } from './divisors.ts'
import type { Scale } from './scale.ts'

type Tie = { row: number; column: number; statements: number; for: number; against: number; sum: number; which: number }

/**
 * The ties of actors (rows) to the points (columns) that they speak about, row by row, as Discourse Network Analyzer computes them:
 * - ignore: n_ij, the number of statements
 * - subtract: those for less those against; on a scale of more than two values Σ_k q_k · X_ijk
 * - combine: which stances occur, as a number: 1 only for, 2 only against, 3 both; on a longer scale each value of it is a bit,
 *   the highest value the lowest bit
 *
 * activity divides by the row's total, prominence by the column's. Under ignore and subtract the total counts statements, under
 * combine cells: a number of a combination divided by a count, for which DNA warns that it means nothing.
 */
export function twoModeCells(counts: Counts, measure: NetworkMeasure, normalise: Normalisation): NetworkCell[] {
  const ties = tiesOf(counts).sort(
    by(
      (tie) => tie.row,
      (tie) => tie.column,
    ),
  )
  const total = totalFor(ties, measure, normalise)
  return ties.map((tie) => ({
    row: tie.row,
    column: tie.column,
    value: divided(weightOf(tie, measure, counts.scale), total(tie)),
    agreements: tie.for,
    conflicts: tie.against,
  }))
}

function tiesOf({ columns, scale, starts, row, stance, count }: Counts): Tie[] {
  const ties: Tie[] = []
  for (let column = 0; column < columns.length; column++) {
    for (let entry = starts[column] ?? 0; entry < (starts[column + 1] ?? 0); entry++) {
      const before = ties.at(-1)
      const known = before?.column === column && before.row === row[entry] ? before : undefined
      const tie = known ?? { row: row[entry] ?? 0, column, statements: 0, for: 0, against: 0, sum: 0, which: 0 }
      if (!known) ties.push(tie)
      add(tie, scale, stance[entry] ?? 0, count[entry] ?? 0)
    }
  }
  return ties
}

function add(tie: Tie, { kind, values }: Scale, stance: number, count: number): void {
  const isAgainst = kind === 'binary' ? stance === 0 : stance < 0
  tie.statements += count
  if (stance > 0) tie.for += count
  if (isAgainst) tie.against += count
  tie.sum += stance * count
  tie.which += 2 ** (values.length - 1 - values.indexOf(stance))
}

function weightOf(tie: Tie, measure: NetworkMeasure, { kind }: Scale): number {
  if (measure === 'combine') return tie.which
  if (measure === 'ignore') return tie.statements
  return kind === 'binary' ? tie.for - tie.against : tie.sum
}

function totalFor(ties: readonly Tie[], measure: NetworkMeasure, normalise: Normalisation): (tie: Tie) => number {
  if (normalise !== 'activity' && normalise !== 'prominence') return () => 1
  const place = (tie: Tie) => (normalise === 'activity' ? tie.row : tie.column)
  const totals = new Map<number, number>()
  for (const tie of ties) {
    totals.set(place(tie), (totals.get(place(tie)) ?? 0) + (measure === 'combine' ? 1 : tie.statements))
  }
  return (tie) => totals.get(place(tie)) ?? 0
}

import { by } from '#domain/in-order'
import type { NetworkMeasure, NetworkMode, NetworkOptions, Normalisation } from '#domain/network'
import type { Statement } from '#domain/statement'

type Dense = {
  rows: string[]
  columns: string[]
  values: number[]
  binary: boolean
  x(i: number, j: number, k: number): number
}

/**
 * The networks by their definitions alone, each sum a loop over everything and each duplicate looked for among all that was
 * kept: what `network` must answer, however it comes to it. Values by `row|column`; a pair without a line shares nothing.
 */
export function byTheFormula(statements: readonly Statement[], options: NetworkOptions & { measure: NetworkMeasure }) {
  const { mode, measure, normalise } = options
  const d = dense(keptOf(statements, options), statements, mode, options)
  const lines = new Map<string, number>()
  d.rows.forEach((row, i) => {
    const others = mode === 'actors-points' ? d.columns : d.rows
    others.forEach((column, i2) => {
      if (mode === 'actors-points') {
        if (n(d, i, i2) > 0) lines.set(`${row}|${column}`, twoMode(d, i, i2, measure, normalise))
      } else if (i !== i2 && d.columns.some((_, j) => n(d, i, j) * n(d, i2, j) > 0)) {
        lines.set(`${row}|${column}`, oneMode(d, i, i2, measure, normalise))
      }
    })
  })
  return lines
}

function within(statements: readonly Statement[], { from, to }: NetworkOptions): Statement[] {
  return statements.filter(({ time = '' }) => (!from || time.slice(0, 10) >= from) && (!to || time.slice(0, 10) <= to))
}

function keptOf(statements: readonly Statement[], options: NetworkOptions): Statement[] {
  const kept: Statement[] = []
  const byDate = within(statements, options).sort(
    by(
      (s) => s.time,
      (s) => s.document,
    ),
  )
  for (const s of byDate) {
    const isDoubled = kept.some(
      (t) =>
        options.duplicates !== 'keep' &&
        t.actor === s.actor &&
        t.point === s.point &&
        (options.measure === 'ignore' || t.stance === s.stance) &&
        sameSpan(s, t, options.duplicates),
    )
    if (!isDoubled) kept.push(s)
  }
  return kept
}

function sameSpan(a: Statement, b: Statement, span: NetworkOptions['duplicates']): boolean {
  const [one = '', other = ''] = [a.time, b.time]
  if (span === 'document') return a.document === b.document
  if (span === 'week') return mondayOf(one) === mondayOf(other)
  if (span === 'month') return one.slice(0, 7) === other.slice(0, 7)
  return span === 'range' || one.slice(0, 4) === other.slice(0, 4)
}

function mondayOf(time: string): string {
  const day = new Date(`${time.slice(0, 10)}T00:00:00Z`)
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7))
  return day.toISOString()
}

function dense(kept: Statement[], all: readonly Statement[], mode: NetworkMode, options: NetworkOptions): Dense {
  const [row, column] = mode === 'points' ? (['point', 'actor'] as const) : (['actor', 'point'] as const)
  const rows = [...new Set(kept.map((s) => s[row]))].sort()
  const columns = [...new Set(kept.map((s) => s[column]))].sort()
  const binary = all.every((s) => s.stance === 0 || s.stance === 1)
  const said = [...new Set(within(all, options).map((s) => s.stance))].sort((a, b) => a - b)
  const values = binary ? [0, 1] : said
  return {
    rows,
    columns,
    values,
    binary,
    x: (i, j, k) => kept.filter((s) => s[row] === rows[i] && s[column] === columns[j] && s.stance === values[k]).length,
  }
}

const sum = (numbers: number[]) => numbers.reduce((a, b) => a + b, 0)
const n = (d: Dense, i: number, j: number) => sum(d.values.map((_, k) => d.x(i, j, k)))
const total = (d: Dense, i: number) => sum(d.columns.map((_, j) => n(d, i, j)))

function alike(d: Dense, i: number, i2: number, likeness: (a: number, b: number) => number): number {
  return sum(
    d.columns.flatMap((_, j) =>
      d.values.flatMap((a, k) => d.values.map((b, l) => d.x(i, j, k) * d.x(i2, j, l) * likeness(a, b))),
    ),
  )
}

function oneMode(d: Dense, i: number, i2: number, measure: NetworkMeasure, normalise: Normalisation): number {
  const range = (d.values.at(-1) ?? 0) - (d.values[0] ?? 0) || 1
  const apart = (a: number, b: number) => Math.abs(a - b) / range
  const likeness = {
    ignore: () => 1,
    congruence: (a: number, b: number) => 1 - apart(a, b),
    conflict: apart,
    subtract: (a: number, b: number) => 1 - 2 * apart(a, b),
    combine: () => Number.NaN,
  }
  const own = measure === 'ignore' ? likeness.ignore : likeness.congruence
  const divisors = {
    none: () => 1,
    average: () => (total(d, i) + total(d, i2)) / 2,
    product: () => total(d, i) * total(d, i2),
    jaccard: () => union(d, i, i2),
    cosine: () => Math.sqrt(alike(d, i, i, own) * alike(d, i2, i2, own)),
    activity: () => Number.NaN,
    prominence: () => Number.NaN,
  }
  return alike(d, i, i2, likeness[measure]) / divisors[normalise]()
}

function union(d: Dense, i: number, i2: number): number {
  const cells = d.columns.flatMap((_, j) => d.values.map((_, k) => [d.x(i, j, k), d.x(i2, j, k)] as const))
  const alone = cells.filter(([, b]) => b === 0).map(([a]) => a)
  const otherAlone = cells.filter(([a]) => a === 0).map(([, b]) => b)
  return sum(alone) + sum(otherAlone) + sum(cells.map(([a, b]) => a * b))
}

function twoMode(d: Dense, i: number, j: number, measure: NetworkMeasure, normalise: Normalisation): number {
  const weights = {
    ignore: n(d, i, j),
    subtract: sum(d.values.map((q, k) => d.x(i, j, k) * (d.binary && q === 0 ? -1 : q))),
    combine: Number.parseInt(d.values.map((_, k) => (d.x(i, j, k) > 0 ? '1' : '0')).join(''), 2),
    congruence: Number.NaN,
    conflict: Number.NaN,
  }
  const counted = (row: number, column: number) =>
    measure === 'combine' ? Math.min(n(d, row, column), 1) : n(d, row, column)
  if (normalise === 'activity') return weights[measure] / sum(d.columns.map((_, column) => counted(i, column)))
  if (normalise === 'prominence') return weights[measure] / sum(d.rows.map((_, row) => counted(row, j)))
  return weights[measure]
}

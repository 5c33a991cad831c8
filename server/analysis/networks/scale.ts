import type { Statement } from '#domain/statement'

/**
 * The values that a stance can have, ascending, and R, the way from the first to the last. `binary`: for (1) or against (0),
 * where no statement has another value. Otherwise the values are those that occur in the period, which is DNA's rule: a period
 * in which nobody took an extreme has a shorter scale, so conflicts of two periods compare only where R is the same.
 */
export type Scale = { kind: 'binary' | 'integer'; values: number[]; range: number }

export function scaleOf(statements: readonly Statement[], inPeriod: readonly Statement[]): Scale {
  if (statements.every(({ stance }) => stance === 0 || stance === 1)) {
    return { kind: 'binary', values: [0, 1], range: 1 }
  }
  const values = [...new Set(inPeriod.map(({ stance }) => stance))].sort((a, b) => a - b)
  return { kind: 'integer', values, range: (values.at(-1) ?? 0) - (values[0] ?? 0) }
}

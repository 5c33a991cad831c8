import type { Moment, Statement } from '#domain/statement'

/** The statements from one moment to another, both included. One that nobody dated is in no period. */
export function inPeriod(statements: readonly Statement[], from?: Moment, to?: Moment): readonly Statement[] {
  if (from === undefined && to === undefined) return statements
  return statements.filter(({ time }) => {
    if (time === undefined) return false
    const full = time.length === 10 ? `${time}T00:00:00` : time
    return (from === undefined || upTo(from, full) >= from) && (to === undefined || upTo(to, full) <= to)
  })
}

/** As exact as the bound is, so that a day as a bound means all of it. */
function upTo(bound: Moment, full: string): string {
  return full.slice(0, bound.length)
}

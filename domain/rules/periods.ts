import type { Day } from '../dates.ts'
import { by } from '../in-order.ts'
import type { Period } from '../period.ts'

/** Whether that day is within the period. */
export function isWithin({ from, until }: Period, day: Day): boolean {
  return (from === undefined || from <= day) && (until === undefined || until > day)
}

/** The same days in as few periods as there can be, the earliest first. Those without a day in them are gone. */
export function joinedPeriods(periods: readonly Period[]): Period[] {
  const joined: Period[] = []
  for (const period of periods.filter(hasDays).sort(by(({ from = '' }) => from))) {
    const last = joined.at(-1)
    if (last === undefined || (last.until !== undefined && last.until < (period.from ?? ''))) joined.push({ ...period })
    else if (last.until !== undefined) last.until = later(last.until, period.until)
  }
  return joined.map(({ from, until }) => ({
    ...(from === undefined ? {} : { from }),
    ...(until === undefined ? {} : { until }),
  }))
}

const hasDays = ({ from, until }: Period) => from === undefined || until === undefined || from < until

const later = (one: string, other: string | undefined) => (other === undefined || other > one ? other : one)

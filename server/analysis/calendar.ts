import type { PartialDate } from '#domain/dates'
import { by } from '#domain/in-order'
import type { DatedClaims } from '#domain/overview'

export type CountOnDate = { kind: 'position' | 'brokerage' | 'event'; date: PartialDate; count: number }

/** How many dated records stand on each date, by date. */
export function calendarOf(counts: readonly CountOnDate[]): DatedClaims[] {
  const dates = [...new Set(counts.map((c) => c.date))]
  const on = (date: PartialDate, kind: CountOnDate['kind']) =>
    counts.filter((c) => c.date === date && c.kind === kind).reduce((sum, c) => sum + c.count, 0)
  return dates
    .map((date) => ({
      date,
      positions: on(date, 'position'),
      brokerages: on(date, 'brokerage'),
      events: on(date, 'event'),
    }))
    .sort(by((d) => d.date))
}

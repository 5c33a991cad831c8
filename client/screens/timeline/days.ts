import type { DatePrecision } from '#domain/dates'
import type { NegotiationEvent } from '#domain/event'
import { groupBy } from '#domain/group-by'
import type { Change } from '#domain/overview'
import { hasMoved } from '#domain/rules/changes'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'

export type TimelineDay = { date: string; precision: DatePrecision; changes: Change[] }

/** Changes by their date, in the order in which they come. What is dated about a day stands apart from what is dated on it. */
export function daysOf(changes: readonly Change[]): TimelineDay[] {
  const days = groupBy(changes, ({ date, datePrecision }) => `${date} ${datePrecision}`)
  return [...days.values()].map((ofDay) => ({ date: ofDay[0].date, precision: ofDay[0].datePrecision, changes: ofDay }))
}

/** "12 positions, 1 plan and 3 events", and how many of the positions were another before. */
export function sayChanges(changes: readonly Change[]): string {
  const count = (what: Change['what']) => changes.filter((change) => change.what === what).length
  const moved = changes.filter(hasMoved).length
  const parts = [
    [count('position'), 'position taken', `positions taken${moved > 0 ? ` (${moved} of them changed)` : ''}`],
    [count('plan'), 'plan put forward', 'plans put forward'],
    [count('event'), 'event', 'events'],
    [count('brokerage'), 'step by a broker', 'steps by brokers'],
  ] as const
  return joined(parts.filter(([n]) => n > 0).map(([n, one, many]) => sayCount(n, one, many)))
}

/** Events that are still to come on a day, or that have no day yet, the nearest first. */
export function stillToCome(events: readonly NegotiationEvent[], asOf: string): NegotiationEvent[] {
  return events
    .filter(({ status, date }) => status !== 'cancelled' && status !== 'held' && (!date || date > asOf))
    .sort((a, b) => (a.date ?? '9999').localeCompare(b.date ?? '9999'))
}

import type { Brokerage } from '#domain/brokerage'
import type { PartialDate } from '#domain/dates'
import type { NegotiationEvent } from '#domain/event'
import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import type { Change } from '#domain/overview'
import type { Page } from '#domain/page'
import type { Plan } from '#domain/plan'
import type { HeldPosition } from '#domain/position'
import type { Disputes } from '#domain/rules/changes'
import { isDeclared } from '#domain/stance'
import { brokerageChange, eventChange, type OnDate, planChange, positionChange } from './told-changes.ts'

export type Dated = {
  positions: readonly HeldPosition[]
  plans: readonly Plan[]
  events: readonly NegotiationEvent[]
  brokerages: readonly Brokerage[]
  disputes: Disputes
}

/** Between two dates, both included, and how many of them, in their order. */
export type ChangesAsked = { since?: PartialDate; until?: PartialDate; offset?: number; limit?: number }

/** What is to be told as a change of a day. It is told when it is asked for: there are thousands, and few are shown. */
type Untold = { date: PartialDate; rank: number; tell(): Change }

/**
 * Everything dated that changed the picture, newest first. What no source dates is not in it, nor that somebody has declared no
 * position.
 */
export function changesIn(dated: Dated): Change[] {
  return changesPage(dated, {}).items
}

/** The changes that are asked for, and how many there are of these dates. */
export function changesPage(dated: Dated, { since, until, offset = 0, limit }: ChangesAsked): Page<Change> {
  const all = untoldIn(dated)
    .filter(({ date }) => (since === undefined || date >= since) && (until === undefined || date <= until))
    .sort(newestFirst)
  const end = limit === undefined ? all.length : Math.min(offset + limit, all.length)
  let start = Math.min(offset, all.length)
  let stop = end
  // Those of one kind and date are in the order of their sentences, so all of them are told.
  while (start > 0 && areTied(all[start - 1], all[start])) start--
  while (stop < all.length && areTied(all[stop - 1], all[stop])) stop++
  const told = all.slice(start, Math.max(start, stop)).map((one) => ({ ...one, change: one.tell() }))
  const inOrder = told.sort((a, b) => newestFirst(a, b) || inToldOrder(a.change, b.change)).map(({ change }) => change)
  return { items: inOrder.slice(offset - start, Math.max(0, end - start)), total: all.length }
}

const kinds: readonly Change['what'][] = ['plan', 'position', 'event', 'brokerage']

function untoldIn({ positions, plans, events, brokerages, disputes }: Dated): Untold[] {
  const histories = historiesOf(positions)
  return [
    ...untold('plan', plans, planChange),
    ...untold('position', positions.filter(isDeclared), (p) =>
      positionChange(p, histories.get(onWhat(p)) ?? [], disputes),
    ),
    ...untold('event', events, eventChange),
    // An event is told once, by itself.
    ...untold(
      'brokerage',
      brokerages.filter(({ target }) => target.label !== 'Event'),
      brokerageChange,
    ),
  ]
}

function untold<R extends { date?: PartialDate | undefined }>(
  what: Change['what'],
  records: readonly R[],
  tell: (record: OnDate<R>) => Change,
): Untold[] {
  const rank = kinds.indexOf(what)
  return records.flatMap((record) => {
    const { date } = record
    return date === undefined ? [] : [{ date, rank, tell: () => tell({ ...record, date }) }]
  })
}

function newestFirst(a: Omit<Untold, 'tell'>, b: Omit<Untold, 'tell'>): number {
  return a.date === b.date ? a.rank - b.rank : a.date < b.date ? 1 : -1
}

const areTied = (a: Untold | undefined, b: Untold | undefined) => a?.date === b?.date && a?.rank === b?.rank

const inToldOrder = by<Change>(
  (c) => c.sentence,
  (c) => c.subject.id,
  (c) => c.target?.id,
)

const onWhat = ({ holder, target }: HeldPosition) => `${holder.id} ${target.id}`

/** The positions of each holder on each target. */
const historiesOf = (positions: readonly HeldPosition[]) => groupBy(positions, onWhat)

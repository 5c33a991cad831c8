import { type Known, knownOf } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import { type Citation, sourcesIn } from '#domain/citation'
import { JointAnswer } from '#domain/demand'
import type { Position } from '#domain/position'
import { type Stance, stances } from '#domain/stance'
import type { ByStance, Standing } from '#domain/standing'
import { rankOf } from '#domain/words/verb'
import { sideOf } from '../../claims/marks.ts'

/**
 * Everybody who on any day held a position on the target or its plan, or brokered them. A picture keeps a place for each, so that
 * another day takes some away and brings others back, and moves nobody.
 */
export type AllDays = { positions: readonly Position[]; brokerages: readonly Brokerage[] }

export function positionsIn(by: ByStance): Position[] {
  return stances.flatMap((stance) => by[stance])
}

/** What an answer has by itself. */
export function ofItsDay(standing: Standing): AllDays {
  const onPlan = standing.onPlan ? positionsIn(standing.onPlan) : []
  return { positions: [...positionsIn(standing), ...onPlan], brokerages: standing.brokers }
}

function together<T extends { id: string }>(one: readonly T[], other: readonly T[]): T[] {
  const ids = new Set(one.map(({ id }) => id))
  return [...one, ...other.filter(({ id }) => !ids.has(id))]
}

/** The answer's own everyDay, and those whom other days add. */
export function withAllDays(standing: Standing, allDays: AllDays | undefined): AllDays {
  const own = ofItsDay(standing)
  if (!allDays) return own
  const about = new Set([standing.target.id, standing.onPlan?.plan.id])
  const brokerages = allDays.brokerages.filter(({ target }) => about.has(target.id))
  return {
    positions: together(own.positions, allDays.positions),
    brokerages: together(own.brokerages, brokerages),
  }
}

/**
 * Somebody on one side, from the first day there to the last. `order` is that of the last position there; `rank`, of the best known, and
 * `reports`, of all positions there, are the same whatever the day.
 */
export type Slot = {
  id: string
  name: string
  side: 'for' | 'against' | 'middle'
  order: number
  rank: number
  reports: number
  /** How each position there is known, whatever the day. */
  ever: Known[]
  from?: string
  until?: string
}

const orderOf = (stance: Stance) => stances.indexOf(stance)

/** One for each holder and each side that it was ever on, in an order that no date changes. */
export function slotsOf(positions: readonly Position[]): Slot[] {
  const slots = new Map<string, Slot & { cited: Citation[] }>()
  const inTime = [...positions].sort((a, b) => (a.date ?? '').localeCompare(b.date ?? '') || a.id.localeCompare(b.id))
  for (const position of inTime) {
    const { holder, stance, date, until, citations } = position
    const side = sideOf[stance]
    const before = slots.get(`${holder.id} ${side}`)
    const cited = [...(before?.cited ?? []), ...citations]
    const rank = Math.min(before?.rank ?? 0, rankOf(position))
    const [from, order, reports] = [before?.from ?? date, orderOf(stance), sourcesIn(cited).length]
    const ever = [...(before?.ever ?? []), knownOf(position)]
    const slot = { id: holder.id, name: holder.name, side, order, rank, reports, ever, from, until, cited }
    slots.set(`${holder.id} ${side}`, slot)
  }
  return [...slots.values()].map(({ cited, ...slot }) => slot).sort(bySlot)
}

const neverTogether = (a: Slot, b: Slot) =>
  (a.until !== undefined && b.from !== undefined && a.until <= b.from) ||
  (b.until !== undefined && a.from !== undefined && b.until <= a.from)

/** Places to draw: those who are never there on the same day share one, so that no gap is kept for somebody who has left. */
export function sharedPlaces(slots: readonly Slot[]): Slot[][] {
  const places: Slot[][] = slots.filter(({ until }) => until === undefined).map((slot) => [slot])
  for (const slot of slots.filter(({ until }) => until !== undefined)) {
    const free = places.find((place) => place.every((other) => other.side === slot.side && neverTogether(slot, other)))
    if (free) free.push(slot)
    else places.push([slot])
  }
  return places
}

const isDemanded = ({ order }: Slot) => Number(order >= stances.length)

/** What is said before what is demanded, the best known first, then what most reports have: where there is no room for all, they are the ones to show. */
export function bySlot(a: Slot, b: Slot): number {
  return (
    isDemanded(a) - isDemanded(b) ||
    a.rank - b.rank ||
    b.reports - a.reports ||
    a.order - b.order ||
    a.name.localeCompare(b.name, 'en') ||
    a.id.localeCompare(b.id)
  )
}

/** Places of those who have demands that the point answers, behind those of positions. */
export function demandOrder(answer: JointAnswer): number {
  return stances.length + JointAnswer.options.indexOf(answer)
}

/** The same of demands that a point answers, as well as the best known of the answers is known. */
export function demandSlot(
  { id, name }: { id: string; name: string },
  sign: JointAnswer,
  matches: readonly (Known & { citations: readonly Citation[] })[],
): Slot {
  const rank = Math.min(...matches.map(rankOf))
  const reports = sourcesIn(matches.flatMap(({ citations }) => citations)).length
  return { id, name, side: demandSide[sign], order: demandOrder(sign), rank, reports, ever: matches.map(knownOf) }
}

/** On which side demands stand by how they are answered; what answers them differently is in the middle, never by the worst of them or the best. */
export const demandSide = {
  meets: 'for',
  'partly-meets': 'for',
  contradicts: 'against',
  split: 'middle',
} as const satisfies Record<JointAnswer, Slot['side']>

import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import type { DemandMatch, MatchKind } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import type { GlyphName } from '../../ui/glyph.tsx'
import { sideOf } from '../../ui/marks.ts'
import { groupBy } from '../group-by.ts'
import { initialsOf } from '../initials.ts'
import { bySlot, type Cast, demandOrder, positionsIn, type Slot, sharedPlaces, slotsOf, wholeCast } from './cast.ts'
import {
  noteBrokerages,
  noteDemands,
  notePosition,
  sayBrokerages,
  sayDemands,
  sayPosition,
  type Words,
} from './say-claims.ts'
import type { Star, StarBand, StarItem } from './star.ts'

export type PointStarOptions = {
  /** Everybody of any day; without it, the answer's own. */
  cast?: Cast
  hide?: ReadonlySet<GlyphName>
  /** What stands under the title: "First draft · Territory". */
  note?: string
  cite?: Words['cite']
}

type Asked = { standing: Standing; hide: ReadonlySet<GlyphName>; words: Words }

/** Where a point answers several demands of one actor differently, the least favourable decides on which side it stands. */
export function leastFavourable(matches: readonly DemandMatch[]): MatchKind {
  const kinds = new Set(matches.map(({ kind }) => kind))
  if (kinds.has('contradicts')) return 'contradicts'
  return kinds.has('partly-meets') ? 'partly-meets' : 'meets'
}

function positionItem(
  id: string,
  position: Position,
  demands: readonly DemandMatch[],
  { hide, words }: Asked,
): StarItem {
  const { holder, stance, citations } = position
  const also = demands.length > 0 ? `, ${noteDemands(demands)}` : ''
  return {
    id,
    ref: holder,
    title: holder.name,
    note: notePosition(position, words) + also,
    mark: initialsOf(holder.name),
    sign: stance,
    count: citations.length,
    says: sayPosition(position, words) + also,
    absent: hide.has(stance),
  }
}

function demandItem(id: string, actor: Ref, demands: readonly DemandMatch[], { hide }: Asked): StarItem {
  const sign = leastFavourable(demands)
  return {
    id,
    ref: actor,
    title: actor.name,
    note: noteDemands(demands),
    mark: initialsOf(actor.name),
    sign,
    count: demands.length,
    says: sayDemands(demands),
    absent: hide.has(sign),
  }
}

function emptyItem({ id, name }: Slot): StarItem {
  const ref = { id, label: 'Actor', name } as const
  return { id, ref, title: name, mark: initialsOf(name), sign: 'undeclared', count: 0, says: '', absent: true }
}

const demandSide = { meets: 'for', 'partly-meets': 'for', contradicts: 'against' } as const

/** The places on the point itself: those of positions, and behind them those that only a demand gives. */
function slotsOnPoint(positions: readonly Position[], demands: ReadonlyMap<string, DemandMatch[]>): Slot[] {
  const slots = slotsOf(positions)
  const taken = new Set(slots.map(({ id, side }) => `${id} ${side}`))
  const more = [...demands].flatMap(([id, matches]): Slot[] => {
    const kind = leastFavourable(matches)
    const slot = { id, name: matches[0]?.actor.name ?? id, side: demandSide[kind], order: demandOrder(kind) }
    return taken.has(`${id} ${slot.side}`) ? [] : [slot]
  })
  return [...slots, ...more].sort(bySlot)
}

function itemAt(slot: Slot, held: Position | undefined, demands: readonly DemandMatch[], asked: Asked): StarItem {
  const id = slot.id
  if (held && sideOf[held.stance] === slot.side) return positionItem(id, held, demands, asked)
  const [first] = demands
  if (!held && first && demandSide[leastFavourable(demands)] === slot.side)
    return demandItem(id, first.actor, demands, asked)
  return emptyItem(slot)
}

function onPoint(cast: Cast, asked: Asked): Record<Slot['side'], StarItem[]> {
  const { standing } = asked
  const held = new Map(positionsIn(standing).map((position) => [position.holder.id, position]))
  const demands = groupBy(standing.byDemand, ({ actor }) => actor.id)
  const about = new Set([standing.target.id, ...positionsIn(standing).map(({ target }) => target.id)])
  const slots = slotsOnPoint(
    cast.positions.filter(({ target }) => about.has(target.id)),
    demands,
  )
  const occupant = (place: Slot[]): StarItem[] => {
    const items = place.map((slot) => itemAt(slot, held.get(slot.id), demands.get(slot.id) ?? [], asked))
    const item = items.find(({ count }) => count > 0) ?? items[0]
    const others = place.filter(({ id }) => id !== item?.id).map(({ name }) => name)
    return item ? [{ ...item, ...(others.length > 0 && { others }) }] : []
  }
  const at = (side: Slot['side']) => sharedPlaces(slots.filter((slot) => slot.side === side)).flatMap(occupant)
  return { for: at('for'), against: at('against'), middle: at('middle') }
}

function brokerItems(brokers: readonly Brokerage[], { standing, words }: Asked): StarItem[] {
  const now = new Set(standing.brokers.map(({ id }) => id))
  const groups = [...groupBy(brokers, ({ actor }) => actor.id)].map(([id, all]) => ({ id, all }))
  const ofTarget = ({ all }: { all: Brokerage[] }) =>
    all.some(({ target }) => target.id === standing.target.id) ? 0 : 1
  const first = ({ all }: { all: Brokerage[] }) =>
    Math.min(...all.map(({ role }) => BrokerageRole.options.indexOf(role)))
  groups.sort((a, b) => ofTarget(a) - ofTarget(b) || first(a) - first(b) || a.id.localeCompare(b.id))
  return groups.flatMap(({ id, all }): StarItem[] => {
    const there = all.filter((brokerage) => now.has(brokerage.id))
    const said = there.length > 0 ? there : all
    const ref = all[0]?.actor
    if (!ref) return []
    return [
      {
        id: `${id}-brokers`,
        ref,
        title: ref.name,
        note: noteBrokerages(said, standing.target.id, words),
        mark: '',
        sign: 'broker',
        count: there.length,
        says: sayBrokerages(said),
        absent: there.length === 0,
      },
    ]
  })
}

/** Those who spoke on the plan and do not stand on the point itself; those who on another day do, or stood elsewhere, come last, so that no gap opens. */
function bandOf(
  cast: Cast,
  drawn: ReadonlySet<string>,
  everDrawn: ReadonlySet<string>,
  asked: Asked,
): StarBand | undefined {
  const { onPlan } = asked.standing
  if (!onPlan) return undefined
  const held = new Map(positionsIn(onPlan).map((position) => [position.holder.id, position]))
  const always = new Set(asked.standing.byDemand.map(({ actor }) => actor.id))
  const spoke = cast.positions.filter(({ target, holder }) => target.id === onPlan.plan.id && !always.has(holder.id))
  const since = (id: string) =>
    spoke
      .filter(({ holder }) => holder.id === id)
      .map(({ date }) => date)
      .sort()[0] ?? ''
  const slots = slotsOf(spoke)
  const steady = ({ id }: Slot) => !everDrawn.has(id) && slots.filter((slot) => slot.id === id).length === 1
  const ordered = slots.toSorted(
    (a, b) =>
      Number(steady(b)) - Number(steady(a)) ||
      a.order - b.order ||
      since(a.id).localeCompare(since(b.id)) ||
      bySlot(a, b),
  )
  const at = (side: Slot['side']) =>
    ordered.flatMap((slot) => {
      const position = held.get(slot.id)
      if (slot.side !== side) return []
      const there = position && sideOf[position.stance] === side && !drawn.has(slot.id)
      const id = `${slot.id}-on-plan`
      return [there ? positionItem(id, position, [], asked) : { ...emptyItem(slot), id }]
    })
  const band = {
    title: 'On the plan as a whole',
    for: at('for'),
    between: at('middle'),
    against: at('against'),
  }
  return slots.length > 0 ? band : undefined
}

function silenceOf({ standing }: Asked): string | undefined {
  if (positionsIn(standing).length > 0 || standing.byDemand.length > 0) return undefined
  const others = standing.notRecorded.length
  const elsewhere = others > 0 ? `. ${others} who spoke on other points are not recorded here.` : ''
  return `No position recorded, and no demand that it answers${elsewhere}`
}

/** Who stands how to a target, as of a day, before anything has a place. */
export function pointStar(
  standing: Standing,
  { cast: ofAnyDay, hide = new Set(), note, cite }: PointStarOptions = {},
): Star {
  const cast = wholeCast(standing, ofAnyDay)
  const asked: Asked = { standing, hide, words: { year: standing.asOf.slice(0, 4), cite } }
  const { for: supporters, against, middle } = onPoint(cast, asked)
  const items = [...supporters, ...against, ...middle]
  const drawn = new Set(items.filter(({ count }) => count > 0).map(({ id }) => id))
  const everDrawn = new Set(items.map(({ id }) => id))
  return {
    centre: {
      ref: standing.target,
      title: standing.target.name,
      note: note ?? standing.onPlan?.plan.name ?? '',
      says: standing.sentence,
    },
    shape: 'circle',
    for: supporters,
    against,
    above: brokerItems(cast.brokerages, asked),
    below: middle,
    band: bandOf(cast, drawn, everDrawn, asked),
    silence: silenceOf(asked),
  }
}

import { groupBy } from '#domain/group-by'
import type { Position } from '#domain/position'
import { countKinds, jointAnswer } from '#domain/rules/split'
import type { Standing } from '#domain/standing'
import type { GlyphName } from '../../claims/glyph.tsx'
import { sideOf } from '../../claims/marks.ts'
import type { Star, StarItem } from '../layouts/star/material.ts'
import { brokerItems } from './brokers.ts'
import { chipsOnPlan } from './chips.ts'
import type { Words } from './claim-words.ts'
import { type Asked, demandItem, emptyItem, positionItem } from './items.ts'
import type { CitedMatch } from './match-words.ts'
import {
  type AllDays,
  bySlot,
  demandSide,
  demandSlot,
  positionsIn,
  type Slot,
  sharedPlaces,
  slotsOf,
  withAllDays,
} from './slots.ts'

export type PointStarOptions = {
  /** Everybody of any day; without it, the answer's own. */
  allDays?: AllDays
  hide?: ReadonlySet<GlyphName>
  /** What stands under the title: "First draft · Territory". */
  note?: string
  cite?: Words['cite']
  demanded?: Asked['demanded']
  rank?: Star['rank']
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
  { allDays, hide = new Set(), note, cite, demanded, rank }: PointStarOptions = {},
): Star {
  const everyDay = withAllDays(standing, allDays)
  const asked: Asked = { standing, hide, demanded, words: { year: standing.asOf.slice(0, 4), cite } }
  const { for: supporters, against, middle } = onPoint(everyDay, asked)
  const { target, sentence, parts, onPlan } = standing
  const names = parts.names.map(({ id }) => id)
  return {
    centre: { ref: target, title: target.name, note: note ?? onPlan?.plan.name ?? '', says: sentence, names },
    shape: 'circle',
    for: supporters,
    against,
    above: brokerItems(everyDay.brokerages, asked),
    below: middle,
    chips: chipsOnPlan(everyDay, asked),
    silence: silenceOf(asked),
    cite,
    rank,
  }
}

type Demands = ReadonlyMap<string, CitedMatch[]>

/** The places on the point itself: those of positions, and behind them those that only a demand gives. */
function slotsOnPoint(positions: readonly Position[], demands: Demands): Slot[] {
  const slots = slotsOf(positions)
  const placed = new Set(slots.map(({ id, side }) => `${id} ${side}`))
  const more = [...demands].flatMap(([id, matches]): Slot[] => {
    const sign = jointAnswer(countKinds(matches))
    if (!sign) return []
    const slot = demandSlot({ id, name: matches[0]?.actor.name ?? id }, sign, matches)
    return placed.has(`${id} ${slot.side}`) ? [] : [slot]
  })
  return [...slots, ...more].sort(bySlot)
}

function itemAt(slot: Slot, held: Position | undefined, demands: readonly CitedMatch[], asked: Asked): StarItem {
  const { id } = slot
  if (held && sideOf[held.stance] === slot.side) return positionItem(id, held, demands, asked)
  const [first] = demands
  const sign = jointAnswer(countKinds(demands))
  if (!held && first && sign && demandSide[sign] === slot.side)
    return demandItem({ actor: first.actor, sign }, demands, asked)
  return emptyItem(slot)
}

/** What may stand in a slot on any day. */
function everAt(slot: Slot, positions: readonly Position[], demands: Demands, asked: Asked): StarItem[] {
  const matches = demands.get(slot.id) ?? []
  const held = positions.filter(({ holder, stance }) => holder.id === slot.id && sideOf[stance] === slot.side)
  return [undefined, ...held].map((position) => itemAt(slot, position, matches, asked))
}

/** Who stands on the point itself, by side, as of the answer's day. */
export function onPoint(everyDay: AllDays, asked: Asked): Record<Slot['side'], StarItem[]> {
  const { standing, demanded } = asked
  const held = new Map(positionsIn(standing).map((position) => [position.holder.id, position]))
  const demands = groupBy(
    standing.byDemand.map((match) => ({ ...match, citations: demanded?.(match.demand.id) ?? [] })),
    ({ actor }) => actor.id,
  )
  const about = new Set([standing.target.id, ...positionsIn(standing).map(({ target }) => target.id)])
  const positions = everyDay.positions.filter(({ target }) => about.has(target.id))
  const slots = slotsOnPoint(positions, demands)
  const occupant = (place: Slot[]): StarItem[] => {
    const items = place.map((slot) => itemAt(slot, held.get(slot.id), demands.get(slot.id) ?? [], asked))
    const item = items.find(({ count }) => count > 0) ?? items[0]
    const others = place.flatMap((slot) => everAt(slot, positions, demands, asked))
    return item ? [{ ...item, others }] : []
  }
  const at = (side: Slot['side']) => sharedPlaces(slots.filter((slot) => slot.side === side)).flatMap(occupant)
  return { for: at('for'), against: at('against'), middle: at('middle') }
}

import type { ActorDetail } from '#domain/actor-detail'
import { type Brokerage, BrokerageRole } from '#domain/brokerage'
import { claimsIn } from '#domain/citation'
import { type Demand, MatchKind } from '#domain/demand'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import type { GlyphName } from '../../ui/glyph.tsx'
import { matchMark, sideOf, stanceMark } from '../../ui/marks.ts'
import { sayCount } from '../../ui/say-count.ts'
import { groupBy } from '../group-by.ts'
import { bySlot, demandOrder, type Slot, slotsOf } from './cast.ts'
import { answered, citedIn, citing, notePosition, sayBrokerages, sayPosition, type Words } from './say-claims.ts'
import type { Star, StarItem } from './star.ts'

export type ActorStarOptions = {
  hide?: ReadonlySet<GlyphName>
  everHeld?: readonly Position[]
  /** What it brokered on any day, which keeps room. */
  everBrokered?: readonly Brokerage[]
  year: string
  cite?: Words['cite']
}

type Answer = { point: Ref; kind: MatchKind; demands: Demand[] }

/** The points that answer what the actor demands; where they answer several differently, the least favourable. */
function answersTo(demands: readonly Demand[]): Answer[] {
  const answers = new Map<string, Answer>()
  for (const demand of demands) {
    for (const { point, kind } of demand.matches) {
      const other = answers.get(point.id)
      const worse = !other || MatchKind.options.indexOf(kind) > MatchKind.options.indexOf(other.kind)
      answers.set(point.id, {
        point,
        kind: worse ? kind : other.kind,
        demands: [...(other?.demands ?? []), demand],
      })
    }
  }
  return [...answers.values()]
}

function heldItem(position: Position, words: Words, hide: ReadonlySet<GlyphName>): StarItem {
  const { target, stance, citations } = position
  const { note, brief } = notePosition(position, words)
  return {
    id: target.id,
    ref: target,
    title: target.name,
    note,
    briefer: [brief],
    mark: '',
    sign: stance,
    count: claimsIn(citations),
    says: sayPosition(position, words),
    citations,
    absent: hide.has(stance),
  }
}

function answerItem(
  { point, kind, demands }: Answer,
  actor: ActorDetail,
  words: Words,
  hide: ReadonlySet<GlyphName>,
): StarItem {
  const { word } = matchMark[kind]
  const titles = demands.map(({ title }) => title).join('; ')
  const citations = citedIn(demands)
  const briefer =
    demands.length === 1 ? [titles, word] : [`${demands.length} demands ${answered[kind].replace('is ', '')}`]
  return {
    id: point.id,
    ref: point,
    title: point.name,
    note: citing(`${word}: ${titles}`, citations, words),
    briefer: briefer.map((one) => citing(one, citations, words)),
    mark: '',
    sign: kind,
    count: demands.length,
    says: `${point.name} ${matchMark[kind].says} ${sayCount(demands.length, 'demand')} of ${actor.name}: ${titles}`,
    citations,
    absent: hide.has(kind),
  }
}

function brokeredItems(ever: readonly Brokerage[], now: readonly Brokerage[], words: Words): StarItem[] {
  const known = new Set(now.map(({ id }) => id))
  const groups = groupBy(ever, ({ target }) => target.id)
  const rolesOf = (some: readonly Brokerage[]) =>
    BrokerageRole.options.filter((role) => some.some((one) => one.role === role)).join(', ')
  return [...groups.values()].flatMap((all): StarItem[] => {
    const target = all[0]?.target
    if (!target) return []
    const there = all.filter(({ id }) => known.has(id))
    const says = sayBrokerages(there.length > 0 ? there : all)
    const note = citing(rolesOf(there), citedIn(there), words)
    const others = [{ title: target.name, note: citing(rolesOf(all), citedIn(all), words) }]
    const absent = there.length === 0
    const id = `${target.id}-brokered`
    return [
      {
        id,
        ref: target,
        title: target.name,
        note,
        mark: '',
        sign: 'broker',
        count: there.length,
        says,
        citations: citedIn(there),
        absent,
        others,
      },
    ]
  })
}

/** Targets of any day, each at the place that it keeps: `slotsOf` seen from the holder's side. */
function targetSlots(positions: readonly Position[]): Slot[] {
  return slotsOf(positions.map((position) => ({ ...position, holder: position.target })))
}

/** One actor in the middle, with what it is for at the left, against at the right, and what it brokered above. */
export function actorStar(
  actor: ActorDetail,
  { hide = new Set(), everHeld = actor.positions, everBrokered = actor.brokerages, year, cite }: ActorStarOptions,
): Star {
  const words: Words = { year, cite }
  const held = new Map(actor.positions.map((position) => [position.target.id, position]))
  const slots = targetSlots(everHeld)
  const taken = new Set(slots.map(({ id }) => id))
  const answers = answersTo(actor.demands).filter(({ point }) => !taken.has(point.id))
  const byId = new Map(answers.map((answer) => [answer.point.id, answer]))
  const all = [
    ...slots,
    ...answers.map(
      ({ point, kind }): Slot => ({
        id: point.id,
        name: point.name,
        side: kind === 'contradicts' ? 'against' : 'for',
        order: demandOrder(kind),
      }),
    ),
  ].sort(bySlot)
  const itemAt = (slot: Slot): StarItem[] => {
    const answer = byId.get(slot.id)
    if (answer) return [answerItem(answer, actor, words, hide)]
    const position = held.get(slot.id)
    const kept = position ?? everHeld.find(({ target }) => target.id === slot.id)
    if (!kept) return []
    const there = position !== undefined && sideOf[position.stance] === slot.side
    const here = everHeld.filter(({ target, stance }) => target.id === slot.id && sideOf[stance] === slot.side)
    const others = here.map((position) => heldItem(position, words, hide))
    const item = { ...heldItem(kept, words, hide), others }
    return [there ? item : { ...item, absent: true }]
  }
  const at = (side: Slot['side']) => all.flatMap((slot) => (slot.side === side ? itemAt(slot) : []))
  const nothing = actor.positions.length + answers.length + actor.brokerages.length === 0
  return {
    centre: {
      ref: { id: actor.id, label: 'Actor', name: actor.name },
      title: actor.name,
      note: actor.role ?? actor.side,
      says: actor.sentence,
    },
    shape: 'card',
    for: at('for'),
    against: at('against'),
    above: brokeredItems(everBrokered, actor.brokerages, words),
    below: at('middle'),
    cite,
    ...(nothing && { silence: `${stanceMark.undeclared.glyph} No position, demand or brokerage is recorded` }),
  }
}

import type { ActorDetail } from '#domain/actor-detail'
import { type Known, knownOf } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import { claimsIn, sourcesIn } from '#domain/citation'
import type { AnswerCounts, Demand, JointAnswer } from '#domain/demand'
import { groupBy } from '#domain/group-by'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { countKinds, jointAnswer } from '#domain/rules/split'
import { withKnown } from '#domain/words/counts'
import { sayAnswer, sayDemandCounts } from '#domain/words/demands'
import { strung } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { briefDeeds } from '#domain/words/roles'
import type { GlyphName } from '../../claims/glyph.tsx'
import { sideOf, stanceMark } from '../../claims/marks.ts'
import type { Star, StarItem } from '../layouts/star/material.ts'
import { bestKnown, citedIn, citing, notePosition, sayBrokerages, sayPosition, type Words } from './claim-words.ts'
import { sayJointly } from './match-words.ts'
import { bySlot, demandSlot, type Slot, slotsOf } from './slots.ts'

export type ActorStarOptions = {
  hide?: ReadonlySet<GlyphName>
  everHeld?: readonly Position[]
  /** What it brokered on any day, which keeps room. */
  everBrokered?: readonly Brokerage[]
  year: string
  cite?: Words['cite']
}

type Answer = { point: Ref; sign: JointAnswer; counts: AnswerCounts; demands: Demand[]; known: Known[] }

/** The points that answer what the actor demands, each with how it answers that together: never by the worst or the best of it. */
function answersTo(demands: readonly Demand[]): Answer[] {
  const all = demands.flatMap((demand) => demand.matches.map((match) => ({ ...match, demand })))
  return [...groupBy(all, ({ point }) => point.id).values()].flatMap((matches): Answer[] => {
    const counts = countKinds(matches)
    const sign = jointAnswer(counts)
    const point = matches[0]?.point
    return sign && point
      ? [{ point, sign, counts, demands: matches.map(({ demand }) => demand), known: bestKnown(matches) }]
      : []
  })
}

/** "demand met, by our reading", or where demands are answered differently "demands: 1 met, 1 contradicted"; shorter, and said of the point. */
function answerWords({ point, sign, counts, demands, known }: Answer, whose: string) {
  const titles = demands.map(({ title }) => `“${title}”`).join('; ')
  const brief = sayJointly(sign, counts, known)
  const what = `${sayCount(demands.length, 'demand')} of ${whose}`
  const [best] = known
  if (sign !== 'split' && best) return { brief, says: sayAnswer(point, sign, `${what}: ${titles}`, best) }
  const split = withKnown(`splits on ${what}, ${sayDemandCounts(counts)}`, known)
  return { brief, says: `${point.name} ${split}: ${titles}` }
}

function heldItem(position: Position, words: Words, hide: ReadonlySet<GlyphName>): StarItem {
  const { target, stance, citations } = position
  const { note, briefer } = notePosition(position, words)
  return {
    id: target.id,
    ref: target,
    title: target.name,
    note,
    briefer,
    mark: '',
    sign: stance,
    count: claimsIn(citations),
    known: [knownOf(position)],
    reports: sourcesIn(citations).length,
    says: sayPosition(position, words),
    citations,
    absent: hide.has(stance),
  }
}

function answerItem(answer: Answer, actor: ActorDetail, words: Words, hide: ReadonlySet<GlyphName>): StarItem {
  const { point, sign, demands } = answer
  const { brief, says } = answerWords(answer, actor.name)
  const titles = demands.map(({ title }) => title).join('; ')
  const citations = citedIn(demands)
  return {
    id: point.id,
    ref: point,
    title: point.name,
    note: citing(`${brief}: ${titles}`, citations, words),
    briefer: [citing(brief, citations, words)],
    mark: '',
    sign,
    count: demands.length,
    known: answer.known,
    reports: sourcesIn(citations).length,
    says,
    citations,
    absent: hide.has(sign),
  }
}

function brokeredItems(ever: readonly Brokerage[], now: readonly Brokerage[], words: Words): StarItem[] {
  const known = new Set(now.map(({ id }) => id))
  const groups = groupBy(ever, ({ target }) => target.id)
  const deedsIn = (some: readonly Brokerage[]) => strung(briefDeeds(some, 'it'))
  return [...groups.values()].flatMap((all): StarItem[] => {
    const target = all[0]?.target
    if (!target) return []
    const there = all.filter(({ id }) => known.has(id))
    const says = sayBrokerages(there.length > 0 ? there : all)
    const note = citing(deedsIn(there), citedIn(there), words)
    const others = [{ title: target.name, note: citing(deedsIn(all), citedIn(all), words) }]
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
        known: bestKnown(there),
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
  const placed = new Set(slots.map(({ id }) => id))
  const answers = answersTo(actor.demands).filter(({ point }) => !placed.has(point.id))
  const byId = new Map(answers.map((answer) => [answer.point.id, answer]))
  const all = [
    ...slots,
    ...answers.map(({ point, sign, demands, known }) => {
      const [best] = known
      return demandSlot(point, sign, best ? [{ ...best, citations: citedIn(demands) }] : [])
    }),
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
      note: actor.role ?? '',
      says: actor.sentence,
      names: actor.parts.names.map(({ id }) => id),
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

import { knownOf } from '#domain/basis'
import { type Demand, type DemandMatch, MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import { leastOf, noteEvidence } from '#domain/words/basis'
import { makeVerb, sayAnswer } from '#domain/words/demands'
import { joined } from '#domain/words/naming'
import { briefly, citedEvidence, predicate } from '#domain/words/verb'
import type { GlyphName } from '../../claims/glyph.tsx'
import { initialsOf } from '../initials.ts'
import type { Star, StarItem } from '../layouts/star/material.ts'
import { chipsOnItself } from './chips.ts'
import { citing, type Words } from './claim-words.ts'
import { type AllDays, withAllDays } from './slots.ts'

export type DemandStarOptions = {
  /** Whoever makes it, its points and what it is called. */
  demand: Pick<Demand, 'actors' | 'redLine' | 'basis' | 'hedged' | 'hedge' | 'citations'>
  /** The points of all plans in their order, with the plan of each. */
  points: readonly { id: string; plan: Ref }[]
  allDays?: AllDays
  hide?: ReadonlySet<GlyphName>
  cite?: Words['cite']
}

/** "red line", "demand". */
const called = ({ redLine }: DemandStarOptions['demand']) => (redLine ? 'red line' : 'demand')

function makerItem(actor: Ref, demand: DemandStarOptions['demand']): StarItem {
  const evidence = citedEvidence(demand)
  return {
    id: actor.id,
    ref: actor,
    title: actor.name,
    note: briefly(makeVerb, evidence, [actor], `the ${called(demand)}`),
    mark: initialsOf(actor.name),
    sign: 'part',
    shape: 'circle',
    count: 1,
    known: [knownOf(demand)],
    says: `${actor.name} ${predicate(makeVerb, evidence, [actor], `this ${called(demand)}`)}`,
    citations: demand.citations,
    absent: false,
  }
}

function pointItem(match: DemandMatch, plan: Ref | undefined, hidden: boolean): StarItem {
  const { point, kind, why, demand } = match
  const evidence = citedEvidence(match)
  const of = { ...point, name: `${point.name}${plan ? ` (${plan.name})` : ''}` }
  return {
    id: point.id,
    ref: point,
    title: point.name,
    note: [plan?.name, noteEvidence(evidence)].filter(Boolean).join(' · '),
    briefer: [leastOf(evidence) ?? plan?.name ?? noteEvidence(evidence)],
    mark: '',
    sign: kind,
    count: 1,
    known: [knownOf(match)],
    says: `${sayAnswer(of, kind, `the demand “${demand.name}”`, evidence)}, because ${why}`,
    absent: hidden,
  }
}

/** One match for each point: several make the demand, and the point answers it once. */
function answersOf({ byDemand }: Standing, points: DemandStarOptions['points']): DemandMatch[] {
  const places = new Map(points.map(({ id }, at) => [id, at]))
  const placeOf = ({ point }: DemandMatch) => places.get(point.id) ?? points.length
  const order = ({ kind }: DemandMatch) => MatchKind.options.indexOf(kind)
  return [...new Map(byDemand.map((match) => [match.point.id, match])).values()].sort(
    (a, b) => order(a) - order(b) || placeOf(a) - placeOf(b),
  )
}

/** A demand in the middle, under those who make it: at the left the points that meet it or do in part, at the right those that contradict it. */
export function demandStar(standing: Standing, options: DemandStarOptions): Star {
  const { demand, points, allDays, hide = new Set(), cite } = options
  const { target, sentence, parts } = standing
  const everyDay = withAllDays(standing, allDays)
  const planOf = new Map(points.map(({ id, plan }) => [id, plan]))
  const answers = answersOf(standing, points)
  const item = (match: DemandMatch) => pointItem(match, planOf.get(match.point.id), hide.has(match.kind))
  const words: Words = { year: standing.asOf.slice(0, 4), cite }
  const made = `a ${called(demand)} of ${joined(demand.actors.map(({ name }) => name))}`
  const note = citing(made, demand.citations, words)
  return {
    centre: { ref: target, title: target.name, note, says: sentence, names: parts.names.map(({ id }) => id) },
    shape: 'card',
    for: answers.filter(({ kind }) => kind !== 'contradicts').map(item),
    against: answers.filter(({ kind }) => kind === 'contradicts').map(item),
    above: demand.actors.map((actor) => makerItem(actor, demand)),
    below: [],
    chips: chipsOnItself(everyDay, { standing, hide, words }),
    cite,
    ...(answers.length === 0 && { silence: 'No point of any plan is known to answer it' }),
  }
}

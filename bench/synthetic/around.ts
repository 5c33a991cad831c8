import { demandId, eventId, positionId } from './claims.ts'
import { aDate, citations, evidence, type Ground, numbered, type Written } from './shared.ts'
import { planId, pointId } from './texts.ts'
import { actorId } from './who.ts'
import { aSentence, aTitle, words } from './wording.ts'

const kinds = ['meeting', 'talks', 'call', 'visit', 'statement', 'leak', 'drafting', 'summit'] as const
const statuses = ['held', 'held', 'held', 'planned', 'possible', 'on-hold', 'cancelled'] as const

export function events(ground: Ground): Written<'events'> {
  const { draw, sizes } = ground
  const actors = numbered(sizes.actors, actorId)
  return numbered(sizes.events, (at) => ({
    id: eventId(at),
    title: `${aTitle(draw, 4)} ${at + 1}`,
    kind: draw.one(kinds),
    status: draw.one(statuses),
    ...aDate(draw),
    place: aTitle(draw, 1),
    summary: aSentence(draw, 16),
    ...evidence(draw),
    participants: [...new Set(numbered(2 + draw.below(4), () => draw.oneOfFew(actors)))].map((actor) => ({ actor })),
    plans: draw.chance(0.5) ? [planId(draw.below(sizes.plans))] : [],
    citations: citations(ground),
  }))
}

export function forecasts(ground: Ground): Written<'forecasts'> {
  const { draw, sizes } = ground
  return numbered(sizes.forecasts, (at) => ({
    id: `forecast-${at + 1}`,
    actors: [actorId(draw.below(sizes.actors))],
    about: [draw.chance(0.5) ? pointId(draw.below(sizes.points)) : planId(draw.below(sizes.plans))],
    text: aSentence(draw, 14),
    ...aDate(draw),
    ...evidence(draw),
    citations: citations(ground),
  }))
}

export function quotations(ground: Ground): Written<'quotations'> {
  const { draw, sizes } = ground
  return numbered(sizes.quotations, (at) => ({
    id: `quotation-${at + 1}`,
    speaker: actorId(draw.below(sizes.actors)),
    text: words(draw, 6),
    of: [draw.chance(0.9) ? positionId(draw.below(sizes.positions)) : demandId(draw.below(sizes.demands))],
    ...aDate(draw),
    citations: citations(ground),
  }))
}

export function pressures(ground: Ground): Written<'pressures'> {
  const { draw, sizes } = ground
  return numbered(sizes.pressures, (at) => ({
    id: `pressure-${at + 1}`,
    title: aTitle(draw, 3),
    ...aDate(draw),
    ...evidence(draw),
    summary: aSentence(draw, 14),
    actors: [actorId(draw.below(sizes.actors))],
    citations: citations(ground),
  }))
}

export function discrepancies(ground: Ground): Written<'discrepancies'> {
  const { draw, sizes } = ground
  return numbered(sizes.discrepancies, (at) => ({
    id: `discrepancy-${at + 1}`,
    question: `${aTitle(draw, 6)}?`,
    kind: draw.chance(0.6) ? 'conflict' : 'precision',
    about: [draw.chance(0.5) ? positionId(draw.below(sizes.positions)) : pointId(draw.below(sizes.points))],
    readings: numbered(2, (one) => ({
      id: `discrepancy-${at + 1}-reading-${one + 1}`,
      text: aSentence(draw, 8),
      citations: citations(ground),
    })),
  }))
}

import type { Id } from '#domain/id'
import { aDate, citations, evidence, type Ground, numbered, type Written } from './shared.ts'
import { planId, pointId } from './texts.ts'
import { actorId } from './who.ts'
import { aSentence, aTitle } from './wording.ts'

export const positionId = (at: number): Id => `position-${at + 1}`
export const demandId = (at: number): Id => `demand-${at + 1}`
export const eventId = (at: number): Id => `event-${at + 1}`

const stances = ['supports', 'supports', 'opposes', 'opposes', 'opposes', 'conditional', 'mixed', 'undeclared'] as const

/** Nine in ten on a point; of the rest most on a plan as a whole. A few actors hold many, of which some are changes. */
export function positions(ground: Ground): Written<'positions'> {
  const { draw, sizes } = ground
  const [actors, points] = [numbered(sizes.actors, actorId), numbered(sizes.points, pointId)]
  const target = () => {
    if (draw.chance(0.9)) return draw.one(points)
    if (draw.chance(0.7)) return planId(draw.below(sizes.plans))
    return draw.chance(0.5) ? demandId(draw.below(sizes.demands)) : eventId(draw.below(sizes.events))
  }
  return numbered(sizes.positions, (at) => {
    const stance = draw.one(stances)
    return {
      id: positionId(at),
      holder: draw.oneOfFew(actors),
      voicedBy: draw.chance(0.25) ? [draw.one(actors)] : [],
      target: target(),
      stance,
      ...(stance === 'conditional' ? { condition: aSentence(draw, 6).slice(0, -1).toLowerCase() } : {}),
      ...aDate(draw),
      ...evidence(draw),
      summary: aSentence(draw, 20),
      short: aTitle(draw, 7),
      citations: citations(ground),
    }
  })
}

const roles = ['drafted', 'negotiated', 'mediated', 'conveyed', 'hosted', 'offered', 'published', 'leaked'] as const

export function brokerages(ground: Ground): Written<'brokerages'> {
  const { draw, sizes } = ground
  const actors = numbered(sizes.actors, actorId)
  const target = () => {
    if (draw.chance(0.4)) return planId(draw.below(sizes.plans))
    return draw.chance(0.6) ? pointId(draw.below(sizes.points)) : eventId(draw.below(sizes.events))
  }
  return numbered(sizes.brokerages, (at) => ({
    id: `brokerage-${at + 1}`,
    actor: draw.oneOfFew(actors),
    target: target(),
    role: draw.one(roles),
    ...aDate(draw),
    ...evidence(draw),
    summary: aSentence(draw, 14),
    citations: citations(ground),
  }))
}

const answers = ['meets', 'partly-meets', 'contradicts'] as const

/** Each is answered by a few points of whatever plan. */
export function demands(ground: Ground): Written<'demands'> {
  const { draw, sizes } = ground
  const actors = numbered(sizes.actors, actorId)
  return numbered(sizes.demands, (at) => {
    const answering = new Set(numbered(draw.below(5), () => pointId(draw.below(sizes.points))))
    return {
      id: demandId(at),
      actors: [...new Set(numbered(draw.chance(0.2) ? 2 : 1, () => draw.oneOfFew(actors)))],
      title: aTitle(draw, 5),
      text: aSentence(draw, 20),
      redLine: draw.chance(0.2),
      issues: [`issue-${1 + draw.below(sizes.issues)}`],
      matches: [...answering].map((point) => {
        const { basis } = draw.chance(0.7) ? { basis: 'our-reading' as const } : evidence(draw)
        const where = basis === 'our-reading' ? [] : citations(ground)
        return { point, kind: draw.one(answers), basis, why: aSentence(draw, 12), citations: where }
      }),
      ...evidence(draw),
      citations: citations(ground),
    }
  })
}

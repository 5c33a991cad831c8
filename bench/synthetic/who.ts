import type { Id } from '#domain/id'
import { citations, evidence, type Ground, numbered, type Written } from './shared.ts'
import { aSentence, aTitle } from './wording.ts'

const sideNames = ['North', 'South', 'East', 'The union', 'Between the parties', 'Reporting']
const kinds = ['person', 'person', 'person', 'government-body', 'group', 'company', 'media', 'unnamed-source'] as const

export const actorId = (at: number): Id => `actor-${at + 1}`

/** Four parties, each with its principal; who mediates; who reports. */
export function sides(): Written<'sides'> {
  return sideNames.map((name, at) => ({
    id: `side-${at + 1}`,
    name,
    order: at + 1,
    kind: at < 4 ? 'party' : at === 4 ? 'between' : 'reporting',
    ...(at < 4 ? { principal: actorId(at) } : {}),
  }))
}

/** The principals first; a third of the others speak for somebody listed before them, a fifth are members of somebody. */
export function actors(ground: Ground): Written<'actors'> {
  const { draw, sizes } = ground
  return numbered(sizes.actors, (at) => {
    const isPrincipal = at < 4
    const side = isPrincipal ? at : draw.below(sideNames.length)
    const above = () => [{ actor: actorId(draw.below(at)), how: aSentence(draw, 4), basis: evidence(draw).basis }]
    return {
      id: actorId(at),
      name: `${aTitle(draw, 2)} ${at + 1}`,
      kind: isPrincipal ? 'state' : draw.one(kinds),
      side: `side-${side + 1}`,
      aliases: draw.chance(0.3) ? [aTitle(draw, 2)] : [],
      ...(isPrincipal ? {} : { role: aSentence(draw, 6) }),
      ...(draw.chance(0.4) ? { summary: aSentence(draw, 18) } : {}),
      represents: !isPrincipal && draw.chance(0.33) ? above() : [],
      memberOf: !isPrincipal && draw.chance(0.2) ? above() : [],
      alliedWith: !isPrincipal && draw.chance(0.05) ? above() : [],
      citations: draw.chance(0.5) ? citations(ground) : [],
    }
  })
}

import type { DemandMatch, MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import { bestFirst } from '#domain/words/best-first'

/** One demand as one point answers it, with everyone who makes it. */
export type AnsweredDemand = Omit<DemandMatch, 'actor'> & { actors: Ref[] }

/** Matches of one kind, those of the same demand and point together, the best known first. */
export function answeredDemands(matches: readonly DemandMatch[], kind: MatchKind): AnsweredDemand[] {
  const groups = new Map<string, AnsweredDemand>()
  for (const { actor, ...match } of bestFirst(matches)) {
    if (match.kind !== kind) continue
    const key = `${match.demand.id} ${match.point.id}`
    const group = groups.get(key) ?? { ...match, actors: [] }
    group.actors.push(actor)
    groups.set(key, group)
  }
  return [...groups.values()]
}

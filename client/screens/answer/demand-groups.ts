import type { DemandMatch, MatchKind } from '#domain/demand'
import { groupBy } from '#domain/group-by'
import type { Ref } from '#domain/ref'
import { bestFirst } from '#domain/words/best-first'

/** One demand as one point answers it, with everyone who makes it. */
export type AnsweredDemand = Omit<DemandMatch, 'actor'> & { actors: Ref[] }

/** Matches of one kind, those of the same demand and point together, the best known first. */
export function answeredDemands(matches: readonly DemandMatch[], kind: MatchKind): AnsweredDemand[] {
  const ofKind = bestFirst(matches.filter((match) => match.kind === kind))
  const groups = groupBy(ofKind, ({ demand, point }) => `${demand.id} ${point.id}`)
  return [...groups.values()].map((together) => {
    const { actor, ...match } = together[0]
    return { ...match, actors: together.map((one) => one.actor) }
  })
}

import type { Brokerage } from '#domain/brokerage'
import type { DemandMatch } from '#domain/demand'
import { groupBy } from '#domain/group-by'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { stances } from '#domain/stance'
import type { Standing } from '#domain/standing'

/** All that one actor has to do with the target of an answer, way by way. */
export type StandingHere = {
  onTarget: Position[]
  byDemand: DemandMatch[]
  onPlan: Position[]
  brokered: { target: Ref; acts: Brokerage[] }[]
}

/** Everything that was done for one target, together. */
function actsByTarget(brokerages: readonly Brokerage[]): StandingHere['brokered'] {
  const groups = groupBy(brokerages, ({ target }) => target.id)
  return [...groups.values()].map((acts) => ({ target: acts[0].target, acts }))
}

export function standingHere(standing: Standing, actor: string): StandingHere {
  const held = (groups: Pick<Standing, (typeof stances)[number]> | undefined) =>
    stances.flatMap((stance) => groups?.[stance] ?? []).filter(({ holder }) => holder.id === actor)
  return {
    onTarget: held(standing),
    byDemand: standing.byDemand.filter((match) => match.actor.id === actor),
    onPlan: held(standing.onPlan),
    brokered: actsByTarget(standing.brokers.filter((brokerage) => brokerage.actor.id === actor)),
  }
}

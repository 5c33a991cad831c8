import type { Brokerage } from '#domain/brokerage'
import type { DemandMatch } from '#domain/demand'
import type { Position } from '#domain/position'
import { stances } from '#domain/stance'
import type { Standing } from '#domain/standing'

/** All that one actor has to do with the target of an answer, way by way. */
export type StandingHere = {
  onTarget: Position[]
  byDemand: DemandMatch[]
  onPlan: Position[]
  brokered: Brokerage[]
}

export function standingHere(standing: Standing, actor: string): StandingHere {
  const held = (groups: Pick<Standing, (typeof stances)[number]> | undefined) =>
    stances.flatMap((stance) => groups?.[stance] ?? []).filter(({ holder }) => holder.id === actor)
  return {
    onTarget: held(standing),
    byDemand: standing.byDemand.filter((match) => match.actor.id === actor),
    onPlan: held(standing.onPlan),
    brokered: standing.brokers.filter((brokerage) => brokerage.actor.id === actor),
  }
}

import type { ActorDetail } from '#domain/actor-detail'
import type { Demand } from '#domain/demand'
import type { NegotiationEvent } from '#domain/event'
import type { Position } from '#domain/position'
import { actorRef, type Label, type Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import { positionsIn } from '../pictures/slots.ts'
import { brokerageRows, demandRows, matchRows, partRows, positionRows } from './claim-rows.ts'
import type { Row } from './row.ts'

/** The demands that an answer names, each with the actors whose they are there. */
function answeredIn({ byDemand }: Standing, demands: readonly Demand[]): { demand: Demand; actors: Ref[] }[] {
  return demands.flatMap((demand) => {
    const ids = new Set(byDemand.filter((match) => match.demand.id === demand.id).map(({ actor }) => actor.id))
    return ids.size > 0 ? [{ demand, actors: demand.actors.filter(({ id }) => ids.has(id)) }] : []
  })
}

const onWhat: Partial<Record<Label, string>> = {
  Plan: 'on the plan as a whole',
  Demand: 'on the demand',
  Event: 'on the event',
}

const saidRows = (positions: readonly Position[]) =>
  positions.flatMap((position) => positionRows(position, onWhat[position.target.label] ?? 'on the point'))

/** The answer as a table: what was said of the point, what demands it answers, what was said of its plan, who brokered. */
export function standingRows(standing: Standing, demands: readonly Demand[] = []): Row[] {
  const onPlan = standing.onPlan ? positionsIn(standing.onPlan) : []
  return [
    ...saidRows(positionsIn(standing)),
    ...standing.byDemand.flatMap((match) => matchRows(match.actor, match.demand, match)),
    ...answeredIn(standing, demands).flatMap(({ demand, actors }) =>
      actors.flatMap((actor) => demandRows(actor, demand)),
    ),
    ...saidRows(onPlan),
    ...standing.brokers.flatMap(brokerageRows),
  ]
}

/** A demand as a table: whose it is, then the answer about it. */
export const demandTable = (standing: Standing, demand: Demand): Row[] => [
  ...demand.actors.flatMap((actor) => demandRows(actor, demand)),
  ...standingRows(standing),
]

/** An event as a table: who has which part in it, then the answer about it. */
export const eventTable = (standing: Standing, event: NegotiationEvent): Row[] => [
  ...partRows(event),
  ...standingRows(standing),
]

/** The points of a heading, an issue or a plan: the answer about it, and what else is said of them. */
export function columnsTable(standing: Standing, positions: readonly Position[], demands: readonly Demand[]): Row[] {
  const told = new Set(positionsIn(standing).map(({ id }) => id))
  return [...standingRows(standing, demands), ...saidRows(positions.filter(({ id }) => !told.has(id)))]
}

/** Where one actor stands, as a table. */
export function actorRows(actor: ActorDetail): Row[] {
  const self = actorRef(actor)
  const demands = actor.demands.flatMap((demand) => [
    ...demandRows(self, demand),
    ...demand.matches.flatMap((match) => matchRows(self, { id: demand.id, name: demand.title }, match)),
  ])
  return [
    ...actor.positions.flatMap((position) => positionRows(position, 'held')),
    ...demands,
    ...actor.brokerages.flatMap(brokerageRows),
  ]
}

import type { ActorDetail } from '#domain/actor-detail'
import type { Brokerage } from '#domain/brokerage'
import type { Demand, DemandMatch } from '#domain/demand'
import type { NegotiationEvent } from '#domain/event'
import type { Position } from '#domain/position'
import { actorRef, type Label, type Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import { actAlone, demandAlone, matchAlone, partAlone, positionAlone } from '#domain/words/alone'
import { knownCells } from '#domain/words/cells'
import { partWord } from '#domain/words/parts'
import { positionsIn } from '../pictures/slots.ts'
import { perSource, type Row } from './row.ts'

type Dated = Pick<Position, 'date' | 'datePrecision'>

const dateCells = ({ date = '', datePrecision }: Dated) => ({ date, 'date precision': datePrecision ?? '' })

export function positionRows(position: Position, way: string): Row[] {
  const { id, target, holder, stance, voicedBy, summary, citations } = position
  const claim = {
    target: target.name,
    actor: holder.name,
    way,
    'stance or match': stance,
    ...dateCells(position),
    ...knownCells(position),
    'in words': positionAlone(position),
    'voiced by': voicedBy.map(({ name }) => name).join('; '),
    summary,
    claim: id,
  }
  return perSource(claim, citations)
}

export function brokerageRows(act: Brokerage): Row[] {
  const { id, target, actor, role, summary, citations } = act
  const claim = {
    target: target.name,
    actor: actor.name,
    way: 'brokered',
    'stance or match': role,
    ...dateCells(act),
    ...knownCells(act),
    'in words': actAlone(act),
    summary,
    claim: id,
  }
  return perSource(claim, citations)
}

export type Match = Omit<DemandMatch, 'actor' | 'demand' | 'strength'>

/** That a point answers a demand rests on its own citations, never on those of the demand. */
export function matchRows(actor: Ref, demand: Pick<Ref, 'id' | 'name'>, match: Match): Row[] {
  const { point, kind, why, citations } = match
  const claim = {
    target: point.name,
    actor: actor.name,
    way: 'by a demand',
    'stance or match': kind,
    ...knownCells(match),
    'in words': matchAlone(match, actor, demand.name),
    summary: `${demand.name}: ${why}`,
    claim: `${demand.id} ${point.id}`,
  }
  return perSource(claim, citations)
}

/** That an actor asks for something, whatever answers it. */
export function demandRows(actor: Ref, demand: Demand): Row[] {
  const { id, title, text, redLine, citations } = demand
  const claim = {
    target: title,
    actor: actor.name,
    way: 'demands',
    'stance or match': redLine ? 'red line' : 'demand',
    ...knownCells(demand),
    'in words': demandAlone(actor, demand),
    summary: text,
    claim: id,
  }
  return perSource(claim, citations)
}

/** Who has which part in an event: `status` is that of the event, and a part may be called off by itself. */
export function partRows(event: NegotiationEvent): Row[] {
  return event.participants.flatMap((part) => {
    const claim = {
      target: event.title,
      actor: part.actor.name,
      way: 'part in an event',
      'stance or match': partWord[part.status],
      status: event.status,
      ...dateCells(event),
      ...knownCells(event),
      'in words': partAlone(part, event),
      summary: [part.role, event.summary].filter(Boolean).join(': '),
      claim: event.id,
    }
    return perSource(claim, event.citations)
  })
}

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
  const listed = new Set(positionsIn(standing).map(({ id }) => id))
  return [...standingRows(standing, demands), ...saidRows(positions.filter(({ id }) => !listed.has(id)))]
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

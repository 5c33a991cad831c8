import type { Brokerage } from '#domain/brokerage'
import type { Demand, DemandMatch } from '#domain/demand'
import type { NegotiationEvent } from '#domain/event'
import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { actAlone, demandAlone, matchAlone, partAlone, positionAlone } from '#domain/words/alone'
import { knownCells } from '#domain/words/cells'
import { partWord } from '#domain/words/parts'
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

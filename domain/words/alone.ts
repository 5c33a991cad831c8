import type { Brokerage } from '../brokerage.ts'
import type { Demand, DemandMatch } from '../demand.ts'
import type { NegotiationEvent } from '../event.ts'
import type { Position } from '../position.ts'
import type { Ref } from '../ref.ts'
import { demandVerb, matchVerb } from './demands.ts'
import { called, type Named, named, possessive, sentence } from './naming.ts'
import { partVerb } from './parts.ts'
import { sayRole } from './roles.ts'
import { sayStance } from './stance.ts'
import { citedEvidence, predicate } from './verb.ts'

/** A claim in a sentence of its own, which holds also where its row is cut out of a table. */
export const positionAlone = (position: Position): string =>
  sentence(sayStance(position.stance, [position], () => called(position.target), 2))

export const actAlone = (act: Brokerage): string => sentence(sayRole(act.role, [act], called(act.target), 2))

export function demandAlone(actor: Ref, demand: Pick<Demand, 'title' | 'basis' | 'hedged' | 'hedge' | 'citations'>) {
  return alone(actor, predicate(demandVerb, citedEvidence(demand), [actor], `“${demand.title}”`))
}

type Match = Pick<DemandMatch, 'kind' | 'point' | 'basis' | 'hedged' | 'hedge' | 'citations'>

export function matchAlone(match: Match, actor: Ref, demand: string): string {
  const point: Named = { name: called(match.point), article: 'none', plural: false }
  const what = `${possessive(actor)} demand “${demand}”`
  return alone(point, predicate(matchVerb[match.kind], citedEvidence(match), [point], what))
}

type Happened = Pick<NegotiationEvent, 'title' | 'basis' | 'hedged' | 'hedge' | 'citations'>

export function partAlone({ actor, status }: NegotiationEvent['participants'][number], event: Happened): string {
  return alone(actor, predicate(partVerb[status], citedEvidence(event), [actor], `“${event.title}”`))
}

const alone = (subject: Named, said: string) => sentence(`${named(subject)} ${said}`)

import { edgeOfStance } from '#domain/stance'
import { stampLabel } from '../graph/versions/stamp.ts'

/** Phrases of Cypher that several questions share. */

/** The types of the direct edges that stand for positions. */
export const stanceEdges = Object.values(edgeOfStance).join('|')

/** The types of the edges from a point to a demand that it answers. */
export const matchEdges = 'MEETS|PARTLY_MEETS|CONTRADICTS'

/** A node as a ref: `RefRow` reads it. Where its label is said, the engines have less to plan. */
export function refOf(node: string, label?: 'Actor' | 'Plan' | 'PlanPoint' | 'Demand' | 'Event'): string {
  const name = label === undefined ? nameOf(node) : `${node}.${label === 'Actor' ? 'name' : 'title'}`
  const inSentences = `, article: ${node}.article, plural: ${node}.plural`
  const isActor = label === undefined || label === 'Actor'
  return `{id: ${node}.id, labels: labels(${node}), name: ${name}, short: ${node}.short${isActor ? inSentences : ''}}`
}

/** What a node is called, whatever its label: in full, where its title is but a caption made of it. */
export function nameOf(node: string): string {
  return `coalesce(${node}.name, ${node}.question, CASE WHEN ${node}:Position OR ${node}:Brokerage THEN ${node}.summary
    WHEN ${node}:Reading OR ${node}:Forecast OR ${node}:Quotation THEN ${node}.text ELSE ${node}.title END)`
}

/** True of what belongs to the negotiation; not of what users keep, nor of the stamp that says what the store holds. */
export function isOfNegotiation(node: string): string {
  return `NOT (${node}:SavedQuestion OR ${node}:Retired OR ${node}:${stampLabel})`
}

/** A point as a ref with what orders it among others: `PointRefsRow` reads a list of them. */
export function pointRefOf(point: string, plan: string): string {
  return `{id: ${point}.id, labels: labels(${point}), name: ${point}.title, order: ${point}.order, plan: ${plan}.id, planDate: ${plan}.date}`
}

/** The citations of a node, as a list: `CitationsRow` reads it. */
export function citationsOf(node: string): string {
  return `[(${node})-[cites:CITES]->(source:Source) | {source: source.id, paragraphs: cites.paragraphs, via: cites.via}]`
}

/** How well a relationship is known that is no record of its own, as keys of a map: `readTie` reads them. */
export function tieOf(tie: string): string {
  return `basis: ${tie}.basis, hedged: ${tie}.hedged, hedge: ${tie}.hedge, sources: ${tie}.sources, paragraphs: ${tie}.paragraphs, via: ${tie}.via`
}

/** Binds `day`: the one asked for, else the day that the negotiation is coded up to, as `dayShown` has it. */
export const onDay = 'MATCH (negotiation:Negotiation:parley) WITH coalesce($asOf, negotiation.asOf) AS day'

/** True of a direct edge that is the latest of its holder on its target on that day, or that nobody dates. */
export function standsOn(day: string, edge: string): string {
  return `(${edge}.from IS NULL OR ${edge}.from <= ${day}) AND (${edge}.until IS NULL OR ${edge}.until > ${day})`
}

/** True of what had happened by that day, and of what no source dates. */
export function knownBy(day: string, date: string): string {
  return `(${date} IS NULL OR ${date} <= ${day})`
}

/** Sorts what is dated by its date, what is not dated last. */
export function byDate(node: string): string {
  return `ORDER BY coalesce(${node}.date, '9999'), ${node}.id`
}

/** True where no filter is given or the value is one of the given. */
export function isOneOf(value: string, parameter: string): string {
  return `($${parameter} IS NULL OR ${value} IN $${parameter})`
}

/** True where no filter is given or the node cites one of the given sources. */
export function citesOneOf(node: string): string {
  return `($sources IS NULL OR EXISTS { MATCH (${node})-[:CITES]->(cited:Source) WHERE cited.id IN $sources })`
}

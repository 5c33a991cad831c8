import { z } from 'zod'
import type { Id } from '#domain/id'
import { Period } from '#domain/period'
import { BrokerageRow, brokerageEntry } from './brokerages.ts'
import { defineQuery, type Query } from './define-query.ts'
import { matchEdges, refOf, stanceEdges } from './phrases.ts'
import { PositionRow, positionEntry } from './positions.ts'
import { asLoaded, RefRow } from './rows.ts'
import {
  concerned,
  Place,
  PlacedPointRow,
  target,
  theDiscrepancies,
  thePlan,
  thePoints,
  theTarget,
  WorkRow,
} from './standing-parts.ts'

const everyPosition = `${concerned}
MATCH (target)<-[edge:${stanceEdges}]-(holder:Actor)
MATCH (position:Position:parley {id: edge.position})
RETURN 'position' AS part, place, ${positionEntry} AS entry`

const everyBrokerage = `${concerned}
MATCH (target)<-[:ABOUT]-(brokerage:Brokerage)<-[:PLAYED]-(actor:Actor)
RETURN 'brokerage' AS part, place, ${brokerageEntry} AS entry`

/** The demand itself, or those that the target or a point of it answers. */
const theDemands = `${target}
CALL (t) {
  MATCH (t)-[:${matchEdges}]->(demand:Demand) RETURN demand
  UNION MATCH (t)<-[:UNDER|ON_ISSUE|IN_PLAN]-(:PlanPoint)-[:${matchEdges}]->(demand:Demand) RETURN demand
  UNION WITH t WHERE t:Demand RETURN t AS demand
}
RETURN DISTINCT 'demand' AS part, '' AS place, demand.id AS entry`

/** Whoever ever held a position on a point of the same plan, and when; for an issue, of the plans of its points. */
const thoseEverElsewhere = `${target}
CALL (t) {
  MATCH (t)-[:IN_PLAN|OF_PLAN]->(plan:Plan) RETURN plan
  UNION WITH t WHERE t:Plan RETURN t AS plan
  UNION MATCH (t)<-[:ON_ISSUE]-(:PlanPoint)-[:IN_PLAN]->(plan:Plan) RETURN plan
}
MATCH (plan)<-[:IN_PLAN]-(:PlanPoint)<-[edge:${stanceEdges}]-(actor:Actor)
RETURN DISTINCT 'elsewhere' AS part, '' AS place, {actor: ${refOf('actor', 'Actor')}, from: edge.from, until: edge.until} AS entry`

/** Work on a plan in which somebody took part who is recorded in no role. */
const everyWork = `${target}
WITH t WHERE t:Plan
MATCH (t)<-[:CONCERNS]-(event:Event {kind: 'drafting'})<-[:TOOK_PART {status: 'attended'}]-(actor:Actor)
WHERE NOT EXISTS { MATCH (actor)-[:PLAYED]->(:Brokerage)-[:ABOUT]->(t) }
RETURN DISTINCT 'work' AS part, '' AS place, {event: ${refOf('event', 'Event')}, date: event.date, basis: event.basis, hedged: event.hedged, hedge: event.hedge} AS entry`

const RecordPart = z.discriminatedUnion('part', [
  z.object({ part: z.literal('target'), place: z.string(), entry: RefRow }),
  z.object({ part: z.literal('plan'), entry: RefRow }),
  z.object({ part: z.literal('position'), place: Place, entry: PositionRow }),
  z.object({ part: z.literal('brokerage'), place: Place, entry: BrokerageRow }),
  z.object({ part: z.literal('demand'), entry: z.string() }),
  z.object({ part: z.literal('point'), place: z.string(), entry: PlacedPointRow }),
  z.object({ part: z.literal('discrepancy'), entry: RefRow }),
  z.object({ part: z.literal('elsewhere'), entry: Period.extend({ actor: RefRow }) }),
  z.object({ part: z.literal('work'), entry: WorkRow.extend({ date: asLoaded.optional() }) }),
])

/** A piece of what is recorded of a target, as those of an answer are. `demand`: its id. */
export type RecordPart = z.infer<typeof RecordPart>

/**
 * The same as `standingParts`, of every day at once: each position with its date and `until`. Nothing where no point, heading, issue, plan,
 * demand or event has the id. The target's `place` is the day that the negotiation is coded up to.
 */
export const recordParts: Query<{ id: Id; asOf: null }, RecordPart> = defineQuery(
  'recordParts',
  [
    theTarget,
    thePlan,
    everyPosition,
    everyBrokerage,
    theDemands,
    thePoints,
    theDiscrepancies,
    thoseEverElsewhere,
    everyWork,
  ].join('\nUNION ALL\n'),
  RecordPart,
)

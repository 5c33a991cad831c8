import { z } from 'zod'
import { Basis, Hedge } from '#domain/basis'
import type { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import type { PlacedPoint } from '#domain/words/plan-places'
import { BrokerageRow, brokerageEntry } from './brokerages.ts'
import { defineQuery, type Query } from './define-query.ts'
import { citationsOf, knownBy, matchEdges, nameOf, onDay, refOf, stanceEdges, standsOn, tieOf } from './phrases.ts'
import { PositionRow, positionEntry } from './positions.ts'
import { CitationsRow, MatchKindRow, RefRow, readTie, tieShape } from './rows.ts'

export const target = `${onDay}
MATCH (t:parley {id: $id})
WHERE t:PlanPoint OR t:Heading OR t:Issue OR t:Plan OR t:Demand OR t:Event`

/** The target itself, the points of a heading or an issue, and its plan: each as `target`, `place` telling them apart. */
export const concerned = `${target}
CALL (t) {
  RETURN t AS target, 'here' AS place
  UNION ALL MATCH (t)<-[:UNDER|ON_ISSUE]-(target:PlanPoint) RETURN target, 'here' AS place
  UNION ALL MATCH (t)-[:IN_PLAN|OF_PLAN]->(target:Plan) RETURN target, 'plan' AS place
}`

export const theTarget = `${target}
RETURN 'target' AS part, day AS place, ${refOf('t')} AS entry`

export const thePlan = `${target}
MATCH (t)-[:IN_PLAN|OF_PLAN]->(plan:Plan)
RETURN 'plan' AS part, '' AS place, ${refOf('plan', 'Plan')} AS entry`

const thePositions = `${concerned}
MATCH (target)<-[edge:${stanceEdges}]-(holder:Actor)
WHERE ${standsOn('day', 'edge')}
MATCH (position:Position:parley {id: edge.position})
RETURN 'position' AS part, place, ${positionEntry} AS entry`

const theBrokerages = `${concerned}
MATCH (target)<-[:ABOUT]-(brokerage:Brokerage)<-[:PLAYED]-(actor:Actor)
WHERE ${knownBy('day', 'brokerage.date')}
RETURN 'brokerage' AS part, place, ${brokerageEntry} AS entry`

const theMatches = `${target}
CALL (t) {
  RETURN t AS point
  UNION ALL MATCH (t)<-[:UNDER|ON_ISSUE]-(point:PlanPoint) RETURN point
  UNION ALL MATCH (t)<-[:${matchEdges}]-(point:PlanPoint) RETURN point
}
MATCH (point)-[answers:${matchEdges}]->(demand:Demand)<-[:DEMANDS]-(actor:Actor)
WHERE NOT t:Demand OR demand.id = t.id
RETURN 'match' AS part, '' AS place, {kind: type(answers), why: answers.why, ${tieOf('answers')}, actor: ${refOf('actor', 'Actor')},
  demand: ${refOf('demand', 'Demand')}, point: ${refOf('point', 'PlanPoint')}} AS entry`

/** The points of a heading or an issue, each in its plan. Which stand under a heading may be a reading. */
export const thePoints = `${target}
MATCH (t)<-[placed:UNDER|ON_ISSUE]-(point:PlanPoint)-[:IN_PLAN]->(plan:Plan)
RETURN 'point' AS part, coalesce(plan.date, '9999') AS place, {point: ${refOf('point', 'PlanPoint')}, plan: ${refOf('plan', 'Plan')}, short: plan.short,
  basis: placed.basis} AS entry`

export const theDiscrepancies = `${concerned}
CALL (target) {
  MATCH (target)<-[:ABOUT]-(discrepancy:Discrepancy) RETURN discrepancy
  UNION MATCH (target)<-[:ABOUT]-(:Position)<-[:ABOUT]-(discrepancy:Discrepancy) RETURN discrepancy
}
WITH discrepancy, place WHERE place = 'here'
RETURN DISTINCT 'discrepancy' AS part, '' AS place, {id: discrepancy.id, labels: labels(discrepancy), name: ${nameOf('discrepancy')}} AS entry`

/** Whoever holds a position on a point of the same plan; for an issue, of the plans of its points. */
const thoseElsewhere = `${target}
CALL (t) {
  MATCH (t)-[:IN_PLAN|OF_PLAN]->(plan:Plan) RETURN plan
  UNION WITH t WHERE t:Plan RETURN t AS plan
  UNION MATCH (t)<-[:ON_ISSUE]-(:PlanPoint)-[:IN_PLAN]->(plan:Plan) RETURN plan
}
MATCH (plan)<-[:IN_PLAN]-(:PlanPoint)<-[edge:${stanceEdges}]-(actor:Actor)
WHERE ${standsOn('day', 'edge')}
RETURN DISTINCT 'elsewhere' AS part, '' AS place, ${refOf('actor', 'Actor')} AS entry`

const thoseDemanding = `${target}
MATCH (t)<-[:DEMANDS]-(actor:Actor)
RETURN 'demander' AS part, '' AS place, ${refOf('actor', 'Actor')} AS entry`

/** Work on a plan in which somebody took part who is recorded in no role: an event, since no report says what they did. */
const theWork = `${target}
WITH t, day WHERE t:Plan
MATCH (t)<-[:CONCERNS]-(event:Event {kind: 'drafting'})<-[:TOOK_PART {status: 'attended'}]-(actor:Actor)
WHERE ${knownBy('day', 'event.date')} AND NOT EXISTS { MATCH (actor)-[:PLAYED]->(:Brokerage)-[:ABOUT]->(t) }
RETURN DISTINCT 'work' AS part, '' AS place, {event: ${refOf('event', 'Event')}, basis: event.basis, hedged: event.hedged, hedge: event.hedge} AS entry`

/** How well it is known that a demand is made. */
const theEvidence = `${target}
WITH t WHERE t:Demand
RETURN 'evidence' AS part, '' AS place, {basis: t.basis, hedged: t.hedged, hedge: t.hedge, citations: ${citationsOf('t')}} AS entry`

const knownShape = {
  basis: Basis.default('not-recorded'),
  hedged: z.literal(true).optional(),
  hedge: Hedge.optional(),
}

const EvidenceRow = z.object({ ...knownShape, citations: CitationsRow })

const MatchRow = z
  .object({ kind: MatchKindRow, why: z.string(), ...tieShape, actor: RefRow, demand: RefRow, point: RefRow })
  .transform(({ kind, why, actor, demand, point, ...tie }) => ({ kind, why, actor, demand, point, ...readTie(tie) }))

export const PlacedPointRow = z
  .object({ point: RefRow, plan: RefRow, short: z.string().optional(), basis: Basis.optional() })
  .transform(
    ({ short, plan, ...row }): PlacedPoint => ({
      ...row,
      plan: { ...plan, ...(short === undefined ? {} : { short }) },
    }),
  )

export const WorkRow = z.object({ ...knownShape, event: RefRow })

export const Place = z.enum(['here', 'plan'])

const StandingPart = z.discriminatedUnion('part', [
  z.object({ part: z.literal('target'), place: z.string(), entry: RefRow }),
  z.object({ part: z.literal('plan'), entry: RefRow }),
  z.object({ part: z.literal('position'), place: Place, entry: PositionRow }),
  z.object({ part: z.literal('brokerage'), place: Place, entry: BrokerageRow }),
  z.object({ part: z.literal('match'), entry: MatchRow }),
  z.object({ part: z.literal('point'), place: z.string(), entry: PlacedPointRow }),
  z.object({ part: z.literal('discrepancy'), entry: RefRow }),
  z.object({ part: z.literal('elsewhere'), entry: RefRow }),
  z.object({ part: z.literal('demander'), entry: RefRow }),
  z.object({ part: z.literal('evidence'), entry: EvidenceRow }),
  z.object({ part: z.literal('work'), entry: WorkRow }),
])

/** A piece of an answer. The target's `place` is the day of the answer, a point's the date of its plan; `plan`: on the plan of the target, not on the target. */
export type StandingPart = z.infer<typeof StandingPart>

/**
 * All that an answer is made of, in one round trip, in no order. Nothing where no point, heading, issue, plan, demand or event
 * has the id. `asOf`: null for the day that the negotiation is coded up to.
 */
export const standingParts: Query<{ id: Id; asOf: Day | null }, StandingPart> = defineQuery(
  'standingParts',
  [
    theTarget,
    thePlan,
    thePositions,
    theBrokerages,
    theMatches,
    thePoints,
    theDiscrepancies,
    thoseElsewhere,
    thoseDemanding,
    theEvidence,
    theWork,
  ].join('\nUNION ALL\n'),
  StandingPart,
)

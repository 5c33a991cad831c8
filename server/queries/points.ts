import { z } from 'zod'
import type { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import { PlanPoint, type Tally } from '#domain/plan-point'
import { edgeOfStance, type Stance } from '#domain/stance'
import { defineQuery, type Query } from './define-query.ts'
import { citationsOf, isOneOf, knownBy, onDay, refOf, stanceEdges, standsOn, tieOf } from './phrases.ts'
import { CitationsRow, OrderedRefsRow, RefRow, SuccessionsRow, withStrength } from './rows.ts'

const headingOf = z.array(z.object({ id: z.string(), title: z.string(), order: z.int(), basis: z.string().optional() }))

const PointRow = z
  .object({
    whole: RefRow,
    headings: headingOf,
    stands: z.array(z.string()),
    brokers: z.array(z.string()),
    entry: PlanPoint.omit({ plan: true, heading: true, tally: true, strength: true }).extend({
      issues: OrderedRefsRow,
      succeeds: SuccessionsRow,
      succeededBy: SuccessionsRow,
      citations: CitationsRow,
    }),
  })
  .transform(({ whole: plan, headings: [first], stands, brokers, entry }): PlanPoint => {
    const { order, ...heading } = first ?? { order: 0 }
    return PlanPoint.parse({ ...withStrength(entry), plan, heading: first && heading, tally: tallyOf(stands, brokers) })
  })

function tallyOf(stands: readonly string[], brokers: readonly string[]): Tally {
  const who = (stance: Stance) => stands.filter((edge) => edge === edgeOfStance[stance]).length
  return {
    supports: who('supports'),
    conditional: who('conditional'),
    opposes: who('opposes'),
    mixed: who('mixed'),
    undeclared: who('undeclared'),
    brokered: new Set(brokers).size,
  }
}

/** `q`: in lower case. `asOf`: the day of the tally; null for the negotiation's own. */
export type PointFilter = {
  ids: Id[] | null
  plans: Id[] | null
  headings: Id[] | null
  issues: Id[] | null
  q: string | null
  asOf: Day | null
}

export const anyPoint: PointFilter = { ids: null, plans: null, headings: null, issues: null, q: null, asOf: null }

/** Points by the date of their plan, then by heading, then in their order. */
export const points: Query<PointFilter, PlanPoint> = defineQuery(
  'points',
  `${onDay}
MATCH (point:PlanPoint:parley)-[:IN_PLAN]->(plan:Plan)
WHERE ${isOneOf('point.id', 'ids')} AND ${isOneOf('plan.id', 'plans')}
  AND ($headings IS NULL OR EXISTS { MATCH (point)-[:UNDER]->(h:Heading) WHERE h.id IN $headings })
  AND ($issues IS NULL OR EXISTS { MATCH (point)-[:ON_ISSUE]->(i:Issue) WHERE i.id IN $issues })
  AND ($q IS NULL OR toLower(point.title) CONTAINS $q OR toLower(point.text) CONTAINS $q)
CALL (point) { MATCH (point)-[:UNDER]->(chapter:Heading) RETURN coalesce(min(chapter.order), 1000000) AS chapter }
RETURN ${refOf('plan', 'Plan')} AS whole,
  [(point)-[under:UNDER]->(heading:Heading) | heading {.id, .title, .order, basis: under.basis}] AS headings,
  [(point)<-[edge:${stanceEdges}]-(holder:Actor) WHERE ${standsOn('day', 'edge')} | type(edge)] AS stands,
  [(point)<-[brokered:BROKERED]-(broker:Actor) WHERE ${knownBy('day', 'brokered.from')} | broker.id] AS brokers,
  point {.*,
    issues: [(point)-[:ON_ISSUE]->(issue:Issue) | {id: issue.id, labels: labels(issue), name: issue.title, order: issue.order}],
    succeeds: [(point)-[tie:SUCCEEDS]->(other:PlanPoint) | {id: other.id, labels: labels(other), name: other.title, how: tie.change, kind: tie.kind, ${tieOf('tie')}}],
    succeededBy: [(point)<-[tie:SUCCEEDS]-(other:PlanPoint) | {id: other.id, labels: labels(other), name: other.title, how: tie.change, kind: tie.kind, ${tieOf('tie')}}],
    citations: ${citationsOf('point')}} AS entry
ORDER BY coalesce(plan.date, '9999'), plan.id, chapter, point.order, point.id`,
  PointRow,
)

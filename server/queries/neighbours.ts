import { z } from 'zod'
import type { Day } from '#domain/dates'
import { PartStatus } from '#domain/event'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { citationsOf, knownBy, matchEdges, onDay, refOf, stanceEdges, standsOn } from './phrases.ts'
import { CitationsRow, RefRow } from './rows.ts'

const ties = 'REPRESENTS|MEMBER_OF|ALLIED_WITH|RELATED_TO|IN_PLAN|UNDER|OF_PLAN|ON_ISSUE|SUCCEEDS'
const others = `REVISES|DRAWS_ON|INSPIRED_BY|RESEMBLES|RIVALS|DEMANDS|${matchEdges}|TOOK_PART|CONCERNS|PRESSES`

const Row = z.object({
  from: z.string(),
  to: z.string(),
  kind: z.string(),
  other: RefRow,
  record: z.string().optional(),
  role: z.string().optional(),
  status: PartStatus.optional(),
  citations: CitationsRow,
})

/** One relationship of a node that was asked about, with the node at its other end. `record`: the position or brokerage behind it. */
export type Neighbour = z.infer<typeof Row>

/** `stances`: the types of the stances' edges that stay. `plan`: null for all, else no other plan, nor what belongs to it. */
export type NeighbourFilter = { ids: Id[]; asOf: Day | null; stances: string[]; plan: Id | null }

const ofPlan = `($plan IS NULL OR other.id = $plan OR NOT (other:Plan OR other:PlanPoint OR other:Heading)
  OR EXISTS { MATCH (other)-[:IN_PLAN|OF_PLAN]->(whole:Plan) WHERE whole.id = $plan })`

const calledOff = `(type(edge) = 'TOOK_PART' AND edge.status = 'cancelled')`

const ends = `startNode(edge).id AS from, endNode(edge).id AS to, type(edge) AS kind, ${refOf('other')} AS other`

const one = `${onDay}
UNWIND $ids AS id
MATCH (one:parley {id: id})`

/**
 * The neighbours of some nodes: positions and brokerages as their direct edges, with what the record behind them cites.
 * Evidence itself (sources, discrepancies and their readings) is not drawn, nor is a part that was called off. In no order; an edge between two of the nodes
 * comes twice.
 */
export const neighbours: Query<NeighbourFilter, Neighbour> = defineQuery(
  'neighbours',
  `${one}-[edge:${stanceEdges}]-(other)
WHERE type(edge) IN $stances AND ${standsOn('day', 'edge')} AND ${ofPlan}
MATCH (position:Position:parley {id: edge.position})
RETURN ${ends}, position.id AS record, null AS role, null AS status, ${citationsOf('position')} AS citations
UNION ALL
${one}-[edge:BROKERED]-(other)
WHERE ${knownBy('day', 'edge.from')} AND ${ofPlan}
MATCH (brokerage:Brokerage:parley {id: edge.brokerage})
RETURN ${ends}, brokerage.id AS record, edge.role AS role, null AS status, ${citationsOf('brokerage')} AS citations
UNION ALL
${one}-[edge:${ties}|${others}]-(other)
WHERE ${ofPlan} AND (NOT other:Event OR ${knownBy('day', 'other.date')}) AND NOT ${calledOff}
RETURN ${ends}, null AS record, edge.role AS role, edge.status AS status, [] AS citations`,
  Row,
)

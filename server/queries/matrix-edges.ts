import { z } from 'zod'
import { Basis, Hedge } from '#domain/basis'
import type { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { citationsOf, knownBy, matchEdges, onDay, refOf, stanceEdges, standsOn } from './phrases.ts'
import { CitationsRow, RefRow } from './rows.ts'

const ActorRow = z.object({ side: z.string(), ref: RefRow }).transform(({ side, ref }) => ({ ...ref, side }))

const targets = `${onDay}
MATCH (plan:Plan:parley {id: $plan})
CALL (plan) {
  RETURN plan AS target, 'plan' AS way
  UNION ALL MATCH (plan)<-[:IN_PLAN]-(target:PlanPoint) RETURN target, 'point' AS way
}`

const actor = `{side: actor.side, ref: ${refOf('actor')}}`

const stands = `${targets}
MATCH (actor:Actor)-[edge:${stanceEdges}]->(target)
WHERE ${standsOn('day', 'edge')}
MATCH (position:Position:parley {id: edge.position})
RETURN 'stands' AS kind, way, target.id AS target, ${actor} AS actor, type(edge) AS edge, position.basis AS basis, position.hedged AS hedged, position.hedge AS hedge,
    ${citationsOf('position')} AS citations`

const answers = `${targets}
MATCH (target)-[answers:${matchEdges}]->(demand:Demand)<-[:DEMANDS]-(actor:Actor)
RETURN 'answers' AS kind, way, target.id AS target, ${actor} AS actor, type(answers) AS edge, answers.basis AS basis,
    answers.hedged AS hedged, answers.hedge AS hedge, [] AS citations`

const brokered = `${targets}
MATCH (actor:Actor)-[edge:BROKERED]->(target)
WHERE ${knownBy('day', 'edge.from')}
RETURN 'brokered' AS kind, way, target.id AS target, ${actor} AS actor, type(edge) AS edge, null AS basis, null AS hedged, null AS hedge,
    [] AS citations`

const MatrixEdge = z.object({
  kind: z.enum(['stands', 'answers', 'brokered']),
  way: z.enum(['plan', 'point']),
  target: z.string(),
  actor: ActorRow,
  edge: z.string(),
  basis: Basis.default('not-recorded'),
  hedged: z.literal(true).optional(),
  hedge: Hedge.optional(),
  citations: CitationsRow,
})

/** One thing that ties an actor to a plan or to a point of it: its position, its demand that the point answers, its brokerage. `basis` and hedge: of the position or of the answer. */
export type MatrixEdge = z.infer<typeof MatrixEdge>

/** Everything between actors and one plan with its points, in no order. */
export const matrixEdges: Query<{ plan: Id; asOf: Day | null }, MatrixEdge> = defineQuery(
  'matrixEdges',
  [stands, answers, brokered].join('\nUNION ALL\n'),
  MatrixEdge,
)

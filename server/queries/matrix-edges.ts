import { z } from 'zod'
import { Basis, Hedge } from '#domain/basis'
import type { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { knownBy, matchEdges, onDay, refOf } from './phrases.ts'
import { RefRow } from './rows.ts'

const targets = `${onDay}
MATCH (plan:Plan:parley {id: $plan})
CALL (plan) {
  RETURN plan AS target, 'plan' AS way
  UNION ALL MATCH (plan)<-[:IN_PLAN]-(target:PlanPoint) RETURN target, 'point' AS way
}`

const actor = refOf('actor', 'Actor')

const answers = `${targets}
MATCH (target)-[answers:${matchEdges}]->(demand:Demand)<-[:DEMANDS]-(actor:Actor)
RETURN 'answers' AS kind, way, target.id AS target, ${actor} AS actor, type(answers) AS edge, answers.basis AS basis,
    answers.hedged AS hedged, answers.hedge AS hedge`

const brokered = `${targets}
MATCH (target)<-[edge:BROKERED]-(actor:Actor)
WHERE ${knownBy('day', 'edge.from')}
RETURN 'brokered' AS kind, way, target.id AS target, ${actor} AS actor, type(edge) AS edge, null AS basis, null AS hedged, null AS hedge`

const MatrixEdge = z.object({
  kind: z.enum(['answers', 'brokered']),
  way: z.enum(['plan', 'point']),
  target: z.string(),
  actor: RefRow,
  edge: z.string(),
  basis: Basis.default('not-recorded'),
  hedged: z.literal(true).optional(),
  hedge: Hedge.optional(),
})

/** One thing beside its positions that ties an actor to a plan or to a point of it: its demand that the point answers, its brokerage. `basis` and hedge: of the answer. */
export type MatrixEdge = z.infer<typeof MatrixEdge>

/** Everything but positions between actors and one plan with its points, in no order. */
export const matrixEdges: Query<{ plan: Id; asOf: Day | null }, MatrixEdge> = defineQuery(
  'matrixEdges',
  [answers, brokered].join('\nUNION ALL\n'),
  MatrixEdge,
)

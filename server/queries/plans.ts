import { z } from 'zod'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import { Plan, PlanRelationKind } from '#domain/plan'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, citationsOf, isOneOf, refOf, tieOf } from './phrases.ts'
import { CitationsRow, entryOf, RefRow, readTie, tieShape } from './rows.ts'

const relationEdges = 'REVISES|DRAWS_ON|INSPIRED_BY|RESEMBLES|RIVALS'

const PlanRelationKindRow = z
  .enum(['REVISES', 'DRAWS_ON', 'INSPIRED_BY', 'RESEMBLES', 'RIVALS'])
  .transform((type) => PlanRelationKind.parse(type.toLowerCase().replace('_', '-')))

const PlanRelationsRow = z.array(z.object({ kind: PlanRelationKindRow, plan: RefRow, ...tieShape })).transform((rows) =>
  rows
    .map(({ kind, plan, ...tie }) => ({ kind, plan, ...readTie(tie) }))
    .sort(
      by(
        (r) => r.kind,
        (r) => r.plan.name,
        (r) => r.plan.id,
      ),
    ),
)

const PlanRow = Plan.extend({ relations: PlanRelationsRow, relatedFrom: PlanRelationsRow, citations: CitationsRow })

export type PlanFilter = { ids: Id[] | null }

/** Plans by date, those without one last. `relatedFrom`: the relations that other plans have to this one. */
export const plans: Query<PlanFilter, z.infer<typeof PlanRow>> = defineQuery(
  'plans',
  `MATCH (plan:Plan:parley)
WHERE ${isOneOf('plan.id', 'ids')}
RETURN plan {.*,
    relations: [(plan)-[tie:${relationEdges}]->(other:Plan) | {kind: type(tie), plan: ${refOf('other', 'Plan')}, ${tieOf('tie')}}],
    relatedFrom: [(plan)<-[tie:${relationEdges}]-(other:Plan) | {kind: type(tie), plan: ${refOf('other', 'Plan')}, ${tieOf('tie')}}],
    citations: ${citationsOf('plan')}} AS entry
${byDate('plan')}`,
  entryOf(PlanRow),
)

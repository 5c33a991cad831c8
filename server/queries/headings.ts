import { z } from 'zod'
import { Heading } from '#domain/heading'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { citationsOf, isOneOf, refOf } from './phrases.ts'
import { CitationsRow, OrderedRefsRow, RefRow } from './rows.ts'

const HeadingRow = z
  .object({
    whole: RefRow,
    entry: Heading.omit({ plan: true }).extend({ points: OrderedRefsRow, citations: CitationsRow }),
  })
  .transform(({ whole: plan, entry: { id, title, order, ...rest } }): Heading => ({ id, title, order, plan, ...rest }))

export type HeadingFilter = { ids: Id[] | null; plans: Id[] | null }

/** Headings by plan, each plan's in their order there, with their points in order. */
export const headings: Query<HeadingFilter, Heading> = defineQuery(
  'headings',
  `MATCH (heading:Heading:parley)-[:OF_PLAN]->(plan:Plan)
WHERE ${isOneOf('heading.id', 'ids')} AND ${isOneOf('plan.id', 'plans')}
RETURN ${refOf('plan', 'Plan')} AS whole, heading {.*,
    points: [(heading)<-[:UNDER]-(point:PlanPoint) | {id: point.id, labels: labels(point), name: point.title, order: point.order}],
    citations: ${citationsOf('heading')}} AS entry
ORDER BY coalesce(plan.date, '9999'), plan.id, heading.order, heading.id`,
  HeadingRow,
)

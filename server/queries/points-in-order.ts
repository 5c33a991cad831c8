import { z } from 'zod'
import { defineQuery, type Query } from './define-query.ts'
import { asLoaded } from './rows.ts'

const Row = z
  .object({ id: asLoaded, title: z.string(), whole: asLoaded, headings: z.array(z.string()) })
  .transform(({ headings: [heading], whole: plan, ...point }) => ({
    ...point,
    plan,
    ...(heading === undefined ? {} : { heading }),
  }))

/** A point by its title, with its plan's id and the title of its heading. */
export type OutlinedPoint = z.infer<typeof Row>

/** Points by the date of their plan, then by heading, then in their order, without wording and evidence. */
export const pointsInOrder: Query<Record<string, never>, OutlinedPoint> = defineQuery(
  'pointsInOrder',
  `MATCH (point:PlanPoint:parley)-[:IN_PLAN]->(plan:Plan)
CALL (point) { MATCH (point)-[:UNDER]->(chapter:Heading) RETURN coalesce(min(chapter.order), 1000000) AS chapter }
RETURN point.id AS id, point.title AS title, plan.id AS whole, [(point)-[:UNDER]->(heading:Heading) | heading.title] AS headings
ORDER BY coalesce(plan.date, '9999'), plan.id, chapter, point.order, point.id`,
  Row,
)

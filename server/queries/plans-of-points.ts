import { z } from 'zod'
import type { Ref } from '#domain/ref'
import { defineQuery, type Query } from './define-query.ts'
import { refOf } from './phrases.ts'
import { RefRow } from './rows.ts'

/** Which plan each point is in. */
export const plansOfPoints: Query<Record<string, never>, { point: string; plan: Ref }> = defineQuery(
  'plansOfPoints',
  `MATCH (point:PlanPoint:parley)-[:IN_PLAN]->(plan:Plan)
RETURN point.id AS point, ${refOf('plan')} AS plan
ORDER BY point.id`,
  z.object({ point: z.string(), plan: RefRow }),
)

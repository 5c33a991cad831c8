import { z } from 'zod'
import { PartialDate } from '#domain/dates'
import { defineQuery, type Query } from './define-query.ts'

export type DateOfClaims = z.infer<typeof Row>

const Row = z.object({ kind: z.enum(['position', 'brokerage', 'event']), date: PartialDate, count: z.int() })

/** How many positions, brokerages and events stand on each date. */
export const datesOfClaims: Query<Record<string, never>, DateOfClaims> = defineQuery(
  'datesOfClaims',
  `MATCH (n:Position:parley) WHERE n.date IS NOT NULL RETURN 'position' AS kind, n.date AS date, count(*) AS count
UNION ALL MATCH (n:Brokerage:parley) WHERE n.date IS NOT NULL RETURN 'brokerage' AS kind, n.date AS date, count(*) AS count
UNION ALL MATCH (n:Event:parley) WHERE n.date IS NOT NULL RETURN 'event' AS kind, n.date AS date, count(*) AS count`,
  Row,
)

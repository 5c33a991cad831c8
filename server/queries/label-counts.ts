import { z } from 'zod'
import type { Label } from '#domain/ref'
import { defineQuery, type Query } from './define-query.ts'
import { isOfNegotiation } from './phrases.ts'
import { labelOf } from './rows.ts'

/** How many nodes of each label a negotiation has. What users saved is not of it. */
export const labelCounts: Query<Record<string, never>, { label: Label; count: number }> = defineQuery(
  'labelCounts',
  `MATCH (n:parley) WHERE ${isOfNegotiation('n')} RETURN labels(n) AS labels, count(*) AS count`,
  z
    .object({ labels: z.array(z.string()), count: z.int() })
    .transform(({ labels, count }) => ({ label: labelOf(labels), count })),
)

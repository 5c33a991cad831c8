import { z } from 'zod'
import type { Ref } from '#domain/ref'
import { defineQuery, type Query } from './define-query.ts'
import { refOf } from './phrases.ts'
import { RefRow } from './rows.ts'

/** All that a position can be held by or about, each by its name. */
const labels = ['Actor', 'Plan', 'PlanPoint', 'Heading', 'Issue', 'Demand', 'Event']

export const refsOfTargets: Query<Record<string, never>, Ref> = defineQuery(
  'refsOfTargets',
  labels.map((label) => `MATCH (n:${label}:parley) RETURN ${refOf('n')} AS ref`).join('\nUNION ALL\n'),
  z.object({ ref: RefRow }).transform(({ ref }) => ref),
)

import { z } from 'zod'
import type { Ref } from '#domain/ref'
import { defineQuery, type Query } from './define-query.ts'
import { refOf } from './phrases.ts'
import { RefRow } from './rows.ts'

/** What search looks through: what a thing is called, and what is written about it. */
export type Searchable = { ref: Ref; aliases: string[]; text: string }

/** Everything that has a name of its own, by label and id. */
export const searchable: Query<Record<string, never>, Searchable> = defineQuery(
  'searchable',
  `MATCH (n:parley)
WHERE n:Actor OR n:Plan OR n:PlanPoint OR n:Heading OR n:Issue OR n:Event OR n:Demand
RETURN ${refOf('n')} AS ref, n.aliases AS aliases,
  coalesce(n.role, '') + ' ' + coalesce(n.text, '') + ' ' + coalesce(n.summary, '') + ' ' + coalesce(n.place, '') AS text
ORDER BY n.id`,
  z.object({ ref: RefRow, aliases: z.array(z.string()).default([]), text: z.string() }),
)

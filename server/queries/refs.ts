import { z } from 'zod'
import type { Id } from '#domain/id'
import type { Ref } from '#domain/ref'
import { defineQuery, type Query } from './define-query.ts'
import { isOfNegotiation, refOf } from './phrases.ts'
import { RefRow } from './rows.ts'

/** What an id names in the negotiation; nothing where it names nothing. */
export const refs: Query<{ id: Id }, Ref> = defineQuery(
  'refs',
  `MATCH (n:parley {id: $id}) WHERE ${isOfNegotiation('n')} RETURN ${refOf('n')} AS ref`,
  z.object({ ref: RefRow }).transform((row) => row.ref),
)

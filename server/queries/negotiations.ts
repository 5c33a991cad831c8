import { z } from 'zod'
import { NegotiationRecord } from '#domain/negotiation'
import { defineQuery, type Query } from './define-query.ts'
import { entryOf } from './rows.ts'

/** The one negotiation that the store holds; nothing where it is empty. */
export const negotiations: Query<Record<string, never>, NegotiationRecord> = defineQuery(
  'negotiations',
  'MATCH (negotiation:Negotiation:parley) RETURN negotiation {.*} AS entry',
  entryOf(z.object(NegotiationRecord.shape)),
)

import { Side } from '#domain/side'
import { defineQuery, type Query } from './define-query.ts'
import { entryOf } from './rows.ts'

/** The sides of the negotiation, in order. */
export const sides: Query<Record<string, never>, Side> = defineQuery(
  'sides',
  'MATCH (side:Side:parley) RETURN side {.*} AS entry ORDER BY side.order, side.id',
  entryOf(Side),
)

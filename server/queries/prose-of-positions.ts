import { z } from 'zod'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { asLoaded } from './rows.ts'

const Row = z.object({
  id: asLoaded,
  summary: z.string(),
  short: z.string().optional(),
  note: z.string().optional(),
})

/** What positions say in prose, for those that are shown. */
export type PositionProse = z.infer<typeof Row>

/** In no order. */
export const proseOfPositions: Query<{ ids: Id[] }, PositionProse> = defineQuery(
  'proseOfPositions',
  `UNWIND $ids AS id
MATCH (position:Position:parley {id: id})
RETURN position.id AS id, position.summary AS summary, position.short AS short, position.note AS note`,
  Row,
)

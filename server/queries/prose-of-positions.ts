import type { z } from 'zod'
import type { Id } from '#domain/id'
import { Position } from '#domain/position'
import { defineQuery, type Query } from './define-query.ts'
import { asLoaded, entryOf } from './rows.ts'

const ties = { holder: true, voicedBy: true, target: true, until: true, strength: true, citations: true } as const

const Row = Position.omit(ties).extend({ id: asLoaded, date: asLoaded.optional() })

/** All that a position's own record says, prose too; whom and what it ties is read apart. */
export type PositionProse = z.infer<typeof Row>

/** Of the positions that are shown. In no order. */
export const proseOfPositions: Query<{ ids: Id[] }, PositionProse> = defineQuery(
  'proseOfPositions',
  `UNWIND $ids AS id
MATCH (position:Position:parley {id: id})
RETURN position {.*} AS entry`,
  entryOf(Row),
)

import { z } from 'zod'
import { Basis, Hedge } from '#domain/basis'
import { DatePrecision } from '#domain/dates'
import { Stance } from '#domain/stance'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, stanceEdges } from './phrases.ts'
import { asLoaded } from './rows.ts'

const Row = z.object({
  id: asLoaded,
  stance: Stance,
  condition: z.string().optional(),
  date: asLoaded.optional(),
  datePrecision: DatePrecision.optional(),
  basis: Basis.default('not-recorded'),
  hedged: z.literal(true).optional(),
  hedge: Hedge.optional(),
  holder: asLoaded,
  target: asLoaded,
  until: asLoaded.optional(),
})

/** A position in columns: holder and target by their ids, without prose, voices and citations. */
export type PositionColumns = z.infer<typeof Row>

/** Every position in columns, by date, those without one last. */
export const heldPositions: Query<Record<string, never>, PositionColumns> = defineQuery(
  'heldPositions',
  `MATCH (holder:Actor:parley)-[edge:${stanceEdges}]->(target:parley)
MATCH (position:Position:parley {id: edge.position})
RETURN position.id AS id, position.stance AS stance, position.condition AS condition, position.date AS date,
  position.datePrecision AS datePrecision, position.basis AS basis, position.hedged AS hedged, position.hedge AS hedge,
  holder.id AS holder, target.id AS target, edge.until AS until
${byDate('position')}`,
  Row,
)

import { z } from 'zod'
import { defineQuery, type Query } from './define-query.ts'
import { asLoaded } from './rows.ts'

const Row = z.object({
  position: asLoaded,
  source: asLoaded,
  paragraphs: z.array(z.number()),
  via: z.array(z.string()).default([]),
})

/** Where sources say what positions hold: one row for each citation. */
export const citationsOfPositions: Query<Record<string, never>, z.infer<typeof Row>> = defineQuery(
  'citationsOfPositions',
  `MATCH (position:Position:parley)-[cites:CITES]->(source:Source)
RETURN position.id AS position, source.id AS source, cites.paragraphs AS paragraphs, cites.via AS via`,
  Row,
)

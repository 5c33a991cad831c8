import { z } from 'zod'
import { defineQuery, type Query } from './define-query.ts'
import { asLoaded } from './rows.ts'

/** Who said a position that another holds. */
export const voicesOfPositions: Query<Record<string, never>, { position: string; voice: string }> = defineQuery(
  'voicesOfPositions',
  'MATCH (voice:Actor:parley)-[:VOICED]->(position:Position) RETURN position.id AS position, voice.id AS voice',
  z.object({ position: asLoaded, voice: asLoaded }),
)

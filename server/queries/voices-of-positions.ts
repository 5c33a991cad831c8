import { textIn } from './columns.ts'
import { defineColumns } from './define-query.ts'

/** Who said a position that another holds. */
export const voicesOfPositions = defineColumns(
  'voicesOfPositions',
  'MATCH (voice:Actor:parley)-[:VOICED]->(position:Position) RETURN position.id AS position, voice.id AS voice',
  (row) => ({ position: textIn(row, 'position'), voice: textIn(row, 'voice') }),
)

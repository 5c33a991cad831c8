import { textIn, textsIn } from './columns.ts'
import { defineColumns } from './define-query.ts'

/** Who said positions that others hold: one row for each voice. */
export const voicesOfPositions = defineColumns(
  'voicesOfPositions',
  `MATCH (voice:Actor:parley)-[:VOICED]->(position:Position)
WITH voice.id AS voice, collect(position.id) AS positions
RETURN voice, positions`,
  (row) => ({ voice: textIn(row, 'voice'), positions: textsIn(row, 'positions') }),
)

import { textIn } from './columns.ts'
import { defineColumns } from './define-query.ts'
import { stanceEdges } from './phrases.ts'

/** Until when positions stood that are no longer the latest of their holder on their target: only their direct edges say it. */
export const endsOfPositions = defineColumns(
  'endsOfPositions',
  `MATCH (:Actor:parley)-[edge:${stanceEdges}]->(:parley) WHERE edge.until IS NOT NULL
RETURN edge.position AS position, edge.until AS until`,
  (row) => ({ position: textIn(row, 'position'), until: textIn(row, 'until') }),
)

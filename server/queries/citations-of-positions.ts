import type { Citation } from '#domain/citation'
import type { Id } from '#domain/id'
import type { Row } from '../graph/graph-store.ts'
import { listsIn, numbersOf, textIn, textsIn, textsOf } from './columns.ts'
import { defineColumns } from './define-query.ts'

type Cited = { position: Id; citation: Citation }

/** Where sources say what positions hold: one row for each source, whose name is read once, not for each of its citations. */
export const citationsOfPositions = defineColumns(
  'citationsOfPositions',
  `MATCH (source:Source:parley)<-[cites:CITES]-(position:Position)
RETURN source.id AS source, collect(position.id) AS positions, collect(cites.paragraphs) AS paragraphs,
  collect(coalesce(cites.via, [])) AS via`,
  (row: Row): Cited[] => {
    const source = textIn(row, 'source')
    const [paragraphs, via] = [listsIn(row, 'paragraphs'), listsIn(row, 'via')]
    return textsIn(row, 'positions').map((position, at) => ({
      position,
      citation: { source, paragraphs: numbersOf(paragraphs[at]), via: textsOf(via[at]) },
    }))
  },
)

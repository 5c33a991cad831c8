import { numbersIn, textIn, textsIn } from './columns.ts'
import { defineColumns } from './define-query.ts'

/** Where sources say what positions hold: one row for each citation. */
export const citationsOfPositions = defineColumns(
  'citationsOfPositions',
  `MATCH (position:Position:parley)-[cites:CITES]->(source:Source)
RETURN position.id AS position, source.id AS source, cites.paragraphs AS paragraphs, cites.via AS via`,
  (row) => ({
    position: textIn(row, 'position'),
    source: textIn(row, 'source'),
    paragraphs: numbersIn(row, 'paragraphs'),
    via: textsIn(row, 'via'),
  }),
)

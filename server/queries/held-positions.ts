import { Basis, Hedge } from '#domain/basis'
import { DatePrecision } from '#domain/dates'
import type { Id } from '#domain/id'
import type { HeldPosition } from '#domain/position'
import { Stance } from '#domain/stance'
import type { Row } from '../graph/graph-store.ts'
import { listsIn, optionIn, optionOrNone, optionsOf, textIn, textOrNone } from './columns.ts'
import { defineColumns } from './define-query.ts'

/** A position in columns: holder and target by their ids, without prose, voices, citations and until when it stands. */
export type PositionColumns = Omit<
  HeldPosition,
  'holder' | 'target' | 'voicedBy' | 'until' | 'citations' | 'strength'
> & {
  holder: Id
  target: Id
}

const [stances, precisions, bases, hedges] = [
  optionsOf(Stance),
  optionsOf(DatePrecision),
  optionsOf(Basis),
  optionsOf(Hedge),
]

/** Every position in columns, in no order: ten thousand are sorted sooner here than by an engine. One row for each holder: Neo4j sends few long ones sooner. */
export const heldPositions = defineColumns(
  'heldPositions',
  `MATCH (holder:Actor:parley)-[:HOLDS]->(position:Position)-[:ABOUT]->(target:parley)
WITH holder.id AS holder, collect([position.id, position.stance, position.condition, position.date, position.datePrecision,
  position.basis, position.hedged, position.hedge, target.id]) AS held
RETURN holder, held`,
  (row): PositionColumns[] => {
    const holder = textIn(row, 'holder')
    return listsIn(row, 'held').map(([id, stance, condition, date, datePrecision, basis, hedged, hedge, target]) =>
      read({ id, stance, condition, date, datePrecision, basis, hedged, hedge, holder, target }),
    )
  },
)

function read(row: Row): PositionColumns {
  const [condition, date] = [textOrNone(row, 'condition'), textOrNone(row, 'date')]
  const datePrecision = optionOrNone(precisions, row, 'datePrecision')
  const hedge = optionOrNone(hedges, row, 'hedge')
  const position: PositionColumns = {
    id: textIn(row, 'id'),
    stance: optionIn(stances, row, 'stance'),
    basis: optionOrNone(bases, row, 'basis') ?? 'not-recorded',
    holder: textIn(row, 'holder'),
    target: textIn(row, 'target'),
  }
  if (condition !== undefined) position.condition = condition
  if (date !== undefined) position.date = date
  if (datePrecision !== undefined) position.datePrecision = datePrecision
  if (row.hedged === true) position.hedged = true
  if (hedge !== undefined) position.hedge = hedge
  return position
}

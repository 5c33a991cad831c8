import { Basis, Hedge } from '#domain/basis'
import { DatePrecision } from '#domain/dates'
import type { Id } from '#domain/id'
import type { HeldPosition } from '#domain/position'
import { Stance } from '#domain/stance'
import { optionIn, optionOrNone, optionsOf, textIn, textOrNone } from './columns.ts'
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

/** Every position in columns, in no order: ten thousand are sorted sooner here than by an engine. */
export const heldPositions = defineColumns(
  'heldPositions',
  `MATCH (holder:Actor:parley)-[:HOLDS]->(position:Position)-[:ABOUT]->(target:parley)
RETURN position.id AS id, position.stance AS stance, position.condition AS condition, position.date AS date,
  position.datePrecision AS datePrecision, position.basis AS basis, position.hedged AS hedged, position.hedge AS hedge,
  holder.id AS holder, target.id AS target`,
  (row): PositionColumns => {
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
  },
)

import { groupBy } from '#domain/group-by'
import { foot } from './foot.ts'
import { head } from './head.ts'
import { longEdge } from './long-edge.ts'
import type { TableActor, TableSide } from './material.ts'
import { type MeasureText, measuresOf, type TableFrame } from './measures.ts'
import type { Seating } from './place.ts'
import { rimOf } from './rim.ts'

/** Gives everybody a seat. Sides without an actor keep their place and their heading. */
export function seatingOf(
  sides: readonly TableSide[],
  actors: readonly TableActor[],
  frame: TableFrame,
  measure: MeasureText,
): Seating {
  const measures = measuresOf(frame)
  const rim = rimOf(measures)
  const bySide = groupBy(actors, ({ side }) => side)
  const of = ({ id }: TableSide) => bySide.get(id) ?? []
  const below = sides.find(({ arc }) => arc.edge === 'foot')
  const around = sides
    .filter((side) => side !== below)
    .map((side) => (side.arc.edge === 'head' ? head : longEdge)(side, of(side), rim, measures))
  const reporting = foot(below, below ? of(below) : [], measures, measure)
  return {
    measures,
    rim,
    seats: around.flatMap(({ seats }) => seats),
    stacks: around.flatMap(({ stacks }) => stacks),
    outlets: reporting.outlets,
    headings: [...around.flatMap(({ headings }) => headings), ...reporting.headings],
    ...(reporting.band && { band: reporting.band }),
    placeless: [...around.flatMap(({ placeless }) => placeless), ...reporting.placeless],
  }
}

import type { Id } from '#domain/id'
import { type Measures, type MeasureText, sideWidth, textLine } from './measures.ts'
import { nameLines } from './name-lines.ts'
import { nameGap, type Seat, type Seating } from './place.ts'
import type { Emphasis, TableLabel } from './table-scene.ts'
import { centredLabel, standingLabel } from './words.ts'

/** A principal's name is a little larger, where it is one line: of two, other lines have to pass below. */
const principalSize = 1.08

export type Labelled = {
  measures: Measures
  measure: MeasureText
  emphasisOf: (actor: Id) => Emphasis
  /** How many more are in the stack in whose place an actor stands. */
  beside: ReadonlyMap<Id, number>
}

/** Names are measured as wide as they are when they are lit, so that a choice moves none. */
export function nameLabel(seat: Seat, labelled: Labelled): TableLabel {
  const { actor, edge, row } = seat
  const about = { id: `name ${seat.id}`, of: seat.id, name: actor.name, emphasis: labelled.emphasisOf(seat.id) }
  if (edge === 'head') return (row === 'front' ? overHead : besideHead)(seat, about, labelled)
  return (row === 'front' ? inFront : behind)(seat, about, labelled)
}

type About = Pick<TableLabel, 'id' | 'of' | 'name' | 'emphasis'>

/** On a phone all but states go by their short names. */
const shown = ({ form }: Measures, { actor }: Seat) =>
  form === 'phone' && actor.kind !== 'state' ? { name: actor.short ?? actor.name } : actor

function inFront(seat: Seat, about: About, { measures, measure }: Labelled): TableLabel {
  const room = { width: measures.front, rows: measures.rows, face: 'bold', measure } as const
  const linesAt = (size: number) => nameLines(shown(measures, seat), { ...room, size })
  const isLarge = seat.principal && linesAt(measures.name * principalSize).length === 1
  const size = measures.name * (isLarge ? principalSize : 1)
  const lines = linesAt(size)
  const kind = seat.principal ? 'principal' : 'name'
  const x = seat.at.x + seat.outward * (measures.seat + nameGap)
  const anchor = seat.outward < 0 ? 'end' : 'start'
  return centredLabel({ ...about, kind, lines, x, middle: seat.at.y, size, face: 'bold', anchor }, measure)
}

function behind(seat: Seat, about: About, { measures, measure, beside }: Labelled): TableLabel {
  const { dot, scale, seat: radius, front, aisle, behind: size } = measures
  const gap = dot + 5 * scale
  const width = sideWidth(measures) - (radius + nameGap + front + aisle) - gap - 1
  const others = beside.get(seat.id)
  const rows = others ? 1 : 2
  const lines = nameLines(shown(measures, seat), { width, rows, size, face: 'bold', measure })
  const x = seat.at.x + seat.outward * gap
  const anchor = seat.outward < 0 ? 'end' : 'start'
  const all = others ? [...lines, `+${others} more`] : lines
  return centredLabel(
    { ...about, kind: 'behind', lines: all, x, middle: seat.at.y, size, face: 'bold', anchor },
    measure,
  )
}

function overHead(seat: Seat, about: About, { measures, measure }: Labelled): TableLabel {
  const { name: size, headStep, top, seat: radius, scale } = measures
  const over = radius + 6 * scale
  const most = seat.actor.short === undefined ? 3 : 2
  const rows = Math.max(1, Math.min(most, Math.floor((top - over) / (size * textLine))))
  const lines = nameLines(shown(measures, seat), { width: headStep - 5, rows, size, face: 'bold', measure })
  const words = { ...about, kind: 'name', lines, x: seat.at.x, size, face: 'bold', anchor: 'middle' } as const
  return standingLabel({ ...words, base: seat.at.y - over }, measure)
}

function besideHead(seat: Seat, about: About, { measures, measure, beside }: Labelled): TableLabel {
  const { behind: size, dot, scale, width } = measures
  const x = seat.at.x + dot + 7 * scale
  const others = beside.get(seat.id)
  const more = others ? ` +${others}` : ''
  const room = { width: width - x - 2 - measure(more, size, 'bold'), rows: 1, size, face: 'bold', measure } as const
  const lines = [`${nameLines(shown(measures, seat), room).join('')}${more}`]
  const words = { ...about, kind: 'behind', lines, x, size, face: 'bold', anchor: 'start' } as const
  return centredLabel({ ...words, middle: seat.at.y }, measure)
}

/** Names of those that have one: the front row, and who is named behind. */
export function nameLabels(seats: Seating['seats'], named: ReadonlySet<Id>, labelled: Labelled): TableLabel[] {
  return seats.filter(({ row, id }) => row === 'front' || named.has(id)).map((seat) => nameLabel(seat, labelled))
}

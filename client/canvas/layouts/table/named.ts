import type { Id } from '#domain/id'
import type { TableView } from './material.ts'
import type { Seating, Stack } from './place.ts'

/** Whom a view is about, beyond its lines. */
export function chosenIn({ picked = [], litActors, stances }: TableView): Set<Id> {
  return new Set([...picked, ...(litActors ?? []), ...(stances?.keys() ?? [])])
}

/** Which of the second row have a name: the unfolded, the chosen, the moved, and who is at the end of a line between two sides. */
export function namedBehind({ seats, measures }: Seating, view: TableView): Set<Id> {
  if (measures.second !== 'names') return new Set()
  const chosen = chosenIn(view)
  const seatOf = new Map(seats.map((seat) => [seat.id, seat]))
  const reached = new Set(
    view.lines.flatMap(({ from, to }) => (seatOf.get(from)?.side === seatOf.get(to)?.side ? [] : [from, to])),
  )
  const isNamed = (id: Id, side: Id) =>
    view.unfolded?.has(side) || chosen.has(id) || reached.has(id) || view.pins?.has(id)
  return new Set(seats.flatMap(({ id, row, side }) => (row === 'second' && isNamed(id, side) ? [id] : [])))
}

/** Of a stack, those who are chosen. One alone stands in its place. */
export const chosenOf = (stack: Stack, chosen: ReadonlySet<Id>): Id[] =>
  stack.members.flatMap(({ id }) => (chosen.has(id) ? [id] : []))

import type { Id } from '#domain/id'
import type { Point } from '../../scene.ts'
import type { TableView } from './material.ts'
import { chosenIn, chosenOf } from './named.ts'
import type { Seat, Seating, Stack } from './place.ts'

const moved = (seat: Seat, at: Point): Seat => ({ ...seat, at, rim: at, lead: [], moved: true })

/** Who alone of a stack is chosen stands in its place. */
function alone(stack: Stack, chosen: ReadonlySet<Id>, radius: number): Seat | undefined {
  const [one, ...others] = chosenOf(stack, chosen)
  const actor = stack.members.find(({ id }) => id === one)
  if (!actor || others.length > 0) return undefined
  return { ...stack, id: actor.id, kind: 'seat', row: 'second', actor, radius, principal: false }
}

/** The seats as a view shows them: those that the user moved where they were moved to, and a chosen one of a stack by name. */
export function laidFor(seating: Seating, view: TableView): Seating & { beside: ReadonlyMap<Id, number> } {
  const chosen = chosenIn(view)
  const raised = seating.stacks.flatMap((stack) => {
    const seat = alone(stack, chosen, seating.measures.dot)
    return seat ? [{ stack, seat }] : []
  })
  const pinned = (seat: Seat) => {
    const pin = view.pins?.get(seat.id)
    return pin ? moved(seat, pin) : seat
  }
  return {
    ...seating,
    seats: [...seating.seats, ...raised.map(({ seat }) => seat)].map(pinned),
    stacks: seating.stacks.filter((stack) => raised.every((one) => one.stack !== stack)),
    beside: new Map(raised.map(({ stack, seat }) => [seat.id, stack.members.length - 1])),
  }
}

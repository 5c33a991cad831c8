import type { Id } from '#domain/id'
import type { TableView } from './material.ts'
import type { Seat, Seating } from './place.ts'
import { wornRadius } from './stances.ts'
import type { DrawnSeat, Emphasis } from './table-scene.ts'

type Shown = {
  named: ReadonlySet<Id>
  emphasisOf: (actor: Id) => Emphasis
  seating: Seating
  stances: NonNullable<TableView['stances']>
}

const picking = 1.15

export function drawnSeat(seat: Seat, view: TableView, { named, emphasisOf, seating, stances }: Shown): DrawnSeat {
  const { id, side, row, at, actor, principal } = seat
  const isNamed = row === 'front' || named.has(id)
  const stance = stances.get(id)
  const picked = view.picked?.includes(id) ?? false
  const home = seat.moved && seating.seats.find((one) => one.id === id)?.at
  const { measures } = seating
  const behind = measures.seat * (stance?.brokered ? 0.86 : 0.55)
  const full = row === 'front' ? seat.radius : behind
  const radius = stance?.way ? wornRadius(seat, measures) : isNamed ? full * (picked ? picking : 1) : seat.radius
  const form = isNamed ? 'seat' : 'dot'
  const about = {
    id,
    side,
    row,
    form,
    at,
    radius,
    principal,
    picked,
    unnamed: actor.kind === 'unnamed-source',
  } as const
  return { ...about, emphasis: emphasisOf(id), ...(stance && { stance }), ...(home && { home }) }
}

import type { Id } from '#domain/id'
import type { Box, Point } from '../../scene.ts'
import type { SeatStance, TableView } from './material.ts'
import type { Measures } from './measures.ts'
import { nameGap, type Seat, type Seating } from './place.ts'
import { edgeAt, type Rim } from './rim.ts'
import type { PlanMark, Spoke } from './table-scene.ts'

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** From a seat to what lies on the table, in the order of the seats. */
function spokeOf(seat: Seat, { way, stance }: SeatStance, plate: Box, rim: Rim): Spoke | undefined {
  if (!way) return undefined
  const { at, edge, lead } = seat
  const start = lead[0] ?? at
  const onRim = lead.length > 0 ? seat.rim : at
  const middle = plate.y + plate.height / 2
  const end: Point =
    edge === 'head'
      ? { x: clamp(at.x, plate.x + 20, plate.x + plate.width - 20), y: plate.y }
      : {
          x: edge === 'left' ? plate.x : plate.x + plate.width,
          y: clamp(
            middle + ((at.y - rim.middle.y) * plate.height * 0.34) / rim.along,
            plate.y + 14,
            middle + plate.height / 2 - 14,
          ),
        }
  const reach = edge === 'head' ? Math.min(60, (end.y - onRim.y) / 2) : Math.abs(end.x - onRim.x) * 0.55
  const out = edge === 'head' ? { x: 0, y: reach } : { x: -seat.outward * reach, y: 0 }
  const controls = [
    { x: onRim.x + out.x, y: onRim.y + out.y },
    { x: end.x - out.x, y: end.y - out.y },
  ] as const
  const stops = [...lead.slice(1), onRim].filter((stop) => stop !== start)
  const stroke = { start, segments: [...stops.map((to) => ({ to })), { to: end, controls }] }
  return { of: seat.id, way, ...(stance && { stance }), stroke }
}

/** How an actor stands to the plan as a whole, apart from how it stands to the point: in the aisle, at the head beside its seat. */
function planMarkOf(seat: Seat, { plan }: SeatStance, rim: Rim, measures: Measures): PlanMark | undefined {
  if (!plan || measures.aisle === 0) return undefined
  const { seat: radius, front, scale } = measures
  const mark = (x: number, y: number, size: number): PlanMark => ({ of: seat.id, stance: plan, at: { x, y }, size })
  if (seat.edge === 'head') {
    const size = 12 * scale
    if (seat.row === 'second') return mark(seat.at.x - measures.dot - 2 - size / 2, seat.at.y, size)
    return mark(seat.at.x + radius * 1.28 + 3 + size / 2, seat.at.y - scale, size)
  }
  const { outward, at } = seat
  if (seat.row === 'second') return mark(at.x - outward * 17 * scale, at.y, 16 * scale)
  return mark(edgeAt(rim, seat.edge, at.y) + outward * (radius + nameGap + front + 17 * scale), at.y, 16 * scale)
}

/** What is seen of the stances: those of who has a seat, with a spoke to what lies on the table; the others are counted. */
export function stancesOn(
  { seats, rim, measures }: Seating,
  stances: TableView['stances'],
  named: ReadonlySet<Id>,
  plate?: Box,
) {
  const all = [...(stances ?? [])]
  const worn = seats.flatMap((seat) => {
    const stance = named.has(seat.id) ? stances?.get(seat.id) : undefined
    return stance ? [{ seat, stance }] : []
  })
  const planMarks = worn.flatMap(({ seat, stance }) => planMarkOf(seat, stance, rim, measures) ?? [])
  const unmarked = worn.filter(({ stance }) => stance.plan).length - planMarks.length
  return {
    worn: new Map(worn.map(({ seat, stance }) => [seat.id, stance])),
    spokes: plate ? worn.flatMap(({ seat, stance }) => spokeOf(seat, stance, plate, rim) ?? []) : [],
    planMarks,
    leftOut: all.length - worn.length + unmarked,
  }
}

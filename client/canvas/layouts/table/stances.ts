import type { Id } from '#domain/id'
import type { Box, Point } from '../../scene.ts'
import type { SeatStance, TableView } from './material.ts'
import type { Measures } from './measures.ts'
import { nameGap, type Seat, type Seating } from './place.ts'
import { edgeAt, type Rim } from './rim.ts'
import type { PlanMark, Spoke } from './table-scene.ts'

/** A stance is worn a little larger than a seat; in the column at the head there is no more room than a line of text has. */
export function wornRadius({ edge, row }: Seat, { seat, behind }: Measures): number {
  return edge === 'head' && row === 'second' ? behind * 0.53 : seat * 1.28
}

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

/** From a seat to what lies on the table, in the order of the seats. */
function spokeOf(
  seat: Seat,
  { way, stance, answer, weak = false }: SeatStance,
  plate: Box,
  rim: Rim,
): Spoke | undefined {
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
  const stops = [...lead.slice(1), onRim].filter((stop) => stop !== start)
  const curve = { to: end, controls: controlsOf(seat, onRim, end) }
  const stroke = { start, segments: [...stops.map((to) => ({ to })), curve] }
  const sign = way === 'point' ? stance : answer
  return { of: seat.id, way, ...(sign && { sign }), ...(stance && { stance }), weak, stroke }
}

/** It leaves the rim at once, past its neighbours, also where there is little room beside what lies on the table. */
const least = 28

function controlsOf({ edge, outward }: Seat, from: Point, to: Point): readonly [Point, Point] {
  if (edge === 'head') {
    const reach = Math.min(60, (to.y - from.y) / 2)
    return [
      { x: from.x, y: from.y + reach },
      { x: to.x, y: to.y - reach },
    ]
  }
  const room = Math.abs(to.x - from.x)
  const out = Math.max(room * 0.55, Math.min(room, least))
  return [
    { x: from.x - outward * out, y: from.y },
    { x: to.x + outward * room * 0.55, y: to.y },
  ]
}

/** How an actor stands to the plan as a whole, apart from how it stands to the point: in the aisle, at the head beside its seat. */
function planMarkOf(
  seat: Seat,
  { plan, planWeak: weak = false }: SeatStance,
  rim: Rim,
  measures: Measures,
): PlanMark | undefined {
  if (!plan || measures.aisle === 0) return undefined
  const { seat: radius, front, scale } = measures
  const mark = (x: number, y: number, size: number): PlanMark => ({
    of: seat.id,
    stance: plan,
    at: { x, y },
    size,
    weak,
  })
  if (seat.edge === 'head') {
    const size = 12 * scale
    const worn = wornRadius(seat, measures)
    if (seat.row === 'second') return mark(seat.at.x - worn - 2 - size / 2, seat.at.y, size)
    return mark(seat.at.x + worn + 3 + size / 2, seat.at.y - scale, size)
  }
  const { outward, at } = seat
  if (seat.row === 'second') return mark(at.x - outward * 17 * scale, at.y, 13 * scale)
  return mark(edgeAt(rim, seat.edge, at.y) + outward * (radius + nameGap + front + 17 * scale), at.y, 13 * scale)
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

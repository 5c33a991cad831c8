import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import type { Point } from '../../scene.ts'
import { downRoom } from './aisle.ts'
import type { JoinedLine } from './ends.ts'
import { tipsOf, widthOf } from './forms.ts'
import type { Measures } from './measures.ts'
import { nameGap, type Place } from './place.ts'
import { cornerOf, edgeAt, endAt, type Rim } from './rim.ts'
import { straight } from './stroke.ts'
import type { DrawnLine, TableLabel } from './table-scene.ts'

type Line = Omit<DrawnLine, 'emphasis'>

/** The height of a line between the table and the outlets, and where it comes down. */
export type Landing = { level: number; at: Point }

type Laid = {
  rim: Rim
  measures: Measures
  labels: ReadonlyMap<string, TableLabel>
  places: ReadonlyMap<JoinedLine, Landing>
}

const outletOf = ({ from, to }: JoinedLine) => (to.edge === 'foot' ? to : from)
const sourceOf = ({ from, to }: JoinedLine) => (to.edge === 'foot' ? from : to)

/** The heights between the table and the outlets, one a line, the lowest first; and where each line comes down on its outlet. */
export function landings(lines: readonly JoinedLine[], { rim, measures }: Pick<Laid, 'rim' | 'measures'>) {
  const { scale, height, band, behind } = measures
  const lowest = height - band - behind * 0.72 - 6 * scale
  const step = Math.min(5.5 * scale, (lowest - rim.bottom - 5 * scale) / Math.max(1, lines.length - 1))
  const places = new Map<JoinedLine, Landing>()
  for (const landing of groupBy(lines, (line) => outletOf(line).id).values()) {
    const apart = Math.min(3.4 * scale, (behind * 0.9) / landing.length)
    for (const [i, line] of landing.entries()) {
      const { at } = outletOf(line)
      const x = at.x + (i - (landing.length - 1) / 2) * apart
      places.set(line, { level: lowest - lines.indexOf(line) * step, at: { x, y: at.y - behind * 0.5 } })
    }
  }
  return places
}

/** The lowest source first: it takes the lane next to the dots and the lowest height, so that none crosses on the way down. */
export const inLanes = (lines: readonly JoinedLine[]): JoinedLine[] =>
  [...lines].sort(
    by(
      (line) => sourceOf(line).edge,
      (line) => -sourceOf(line).at.y,
    ),
  )

/** From a place at a long edge into the aisle, down a lane of its own beside the second row, along a height of its own, to the outlet. */
export function downLines(ordered: readonly JoinedLine[], laid: Laid): Line[] {
  return ordered.flatMap((line) => {
    const place = laid.places.get(line)
    if (!place) return []
    const source = sourceOf(line)
    const beside = ordered.filter((other) => sourceOf(other).edge === source.edge)
    const lane = laneOf(source, beside.indexOf(line), beside.length, laid)
    const start = startOf(source, laid)
    const down = stops(start.y, place.level).map((y) => ({ x: lane(y), y }))
    const stroke = straight(start, ...down, { x: place.at.x, y: place.level }, place.at)
    return [drawn(line, stroke, place.at, laid.measures)]
  })
}

function drawn(line: JoinedLine, stroke: ReturnType<typeof straight>, at: Point, { scale }: Measures): Line {
  const { id, lines, kind, status, count, from, to } = line
  const tips = tipsOf(line, { ...stroke.start, angle: 0 }, { ...at, angle: Math.PI / 2 })
  const shape = { strokes: [{ lines, stroke }], width: widthOf(line, scale), tips, route: 'down' } as const
  return { id, lines, ends: [from.id, to.id], kind, ...(status && { status }), count, ...shape }
}

function laneOf(source: Place, lane: number, lanes: number, { rim, measures }: Laid): (y: number) => number {
  const { seat, front, aisle, scale } = measures
  const apart = downRoom(lanes, measures) / Math.max(1, lanes)
  const out = seat + nameGap + front + aisle - 9 * scale - lane * apart
  return (y) => edgeAt(rim, source.edge, y) + source.outward * out
}

function startOf(source: Place, { labels, measures }: Laid): Point {
  if (source.lead[0]) return source.lead[0]
  const box = labels.get(source.id)?.box
  const x = box ? (source.outward < 0 ? box.x - 4 : box.x + box.width + 4) : source.at.x
  return { x, y: source.at.y + measures.scale }
}

const step = 8

const stops = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(1, Math.ceil((to - from) / step)) + 1 }, (_, i) =>
    Math.min(from + i * step, Math.max(from, to)),
  )

/** From the head, the way to an outlet is over the table and out at its foot. */
export function overTheTable(line: JoinedLine, { level, at }: Landing, rim: Rim, measures: Measures): JoinedLine {
  const beside = measures.seat * 2 + 4 * measures.scale
  const [least, most] = [cornerOf(rim, 'left', measures) + beside, cornerOf(rim, 'right', measures) - beside]
  const x = Math.max(least, Math.min(most, at.x))
  const lead = [at, { x: at.x, y: level }, { x, y: level }]
  const outlet: Place = { ...outletOf(line), lead, rim: { x, y: endAt(rim, 'foot', x) } }
  return line.to.edge === 'foot' ? { ...line, to: outlet } : { ...line, from: outlet }
}

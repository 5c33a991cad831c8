import type { TableEdge } from '#domain/arc'
import { leadsOneWay } from '#domain/relation'
import type { Point } from '../../scene.ts'
import { type Bracket, bracketsOf, tickOffsets } from './brackets.ts'
import type { JoinedLine } from './ends.ts'
import { tipsOf, widthOf } from './forms.ts'
import type { Measures } from './measures.ts'
import { nameGap, type Place } from './place.ts'
import { edgeAt, type Rim } from './rim.ts'
import { type Stroke, straight } from './stroke.ts'
import type { DrawnLine, TableLabel } from './table-scene.ts'

type Aisle = { rim: Rim; measures: Measures; labels: ReadonlyMap<string, TableLabel>; hops: ReadonlySet<string> }
type Line = Omit<DrawnLine, 'emphasis'>

/** How much of the aisle's outer half the lines down to outlets take. */
export const downRoom = (lines: number, { aisle, scale }: Measures): number =>
  lines === 0 ? 0 : Math.min(aisle * 0.45, lines * 5.5 * scale + 4 * scale)

/** A spine keeps its distance from a bowed rim: so it is drawn in steps. */
const step = 8

function spine(from: number, to: number, laneAt: (y: number) => number): Point[] {
  const steps = Math.max(1, Math.ceil(Math.abs(to - from) / step))
  return Array.from({ length: steps + 1 }, (_, i) => {
    const y = from + ((to - from) * i) / steps
    return { x: laneAt(y), y }
  })
}

/** Where a tick leaves: from a name in front, from the dot of one behind. */
function tickFrom(place: Place, { labels, measures: { dot, scale } }: Aisle): number {
  if (place.lead.length > 0) return (place.lead[0]?.x ?? place.at.x) - place.outward * 2 * scale
  const box = labels.get(place.id)?.box
  if (!box) return place.at.x + place.outward * dot
  return place.outward < 0 ? box.x - 4 : box.x + box.width + 4
}

/** The lines within the sides of one long edge, in the aisle between its two rows. `taken`: what other lines have of it. */
export function aisleLines(lines: readonly JoinedLine[], edge: TableEdge, aisle: Aisle, taken: number): Line[] {
  const { rim, measures, hops } = aisle
  const { scale, lane } = measures
  const outward = edge === 'left' ? -1 : 1
  const brackets = bracketsOf(lines, hops)
  const lanes = Math.max(1, ...brackets.map((bracket) => bracket.lane + 1))
  const apart = Math.min(lane, (measures.aisle - 14 * scale - taken) / lanes)
  const offset = tickOffsets(brackets, scale)
  const inner = measures.seat + nameGap + measures.front + 8 * scale
  return brackets.map((bracket) => {
    const laneAt = (y: number) => edgeAt(rim, edge, y) + outward * (inner + bracket.lane * apart)
    const tick = (place: Place) => ({ x: tickFrom(place, aisle), y: place.at.y + offset(bracket, place) })
    return (leadsOneWay(bracket.kind) ? hanging : joining)(bracket, tick, laneAt, scale)
  })
}

type Tick = (place: Place) => Point
type Lane = (y: number) => number

const drawnFrom = (bracket: Bracket) => {
  const lines = bracket.from.flatMap(({ line }) => line.lines)
  const count = bracket.from.reduce((sum, { line }) => sum + line.count, 0)
  const { kind, status } = bracket
  const ends = [...new Set([...bracket.from.map(({ place }) => place.id), bracket.to.id])]
  return {
    id: `bracket ${bracket.key}`,
    lines,
    ends,
    kind,
    ...(status && { status }),
    count,
    route: 'bracket',
  } as const
}

/** All who speak for one: a tick each, one spine, one end at the principal. */
function hanging(bracket: Bracket, tick: Tick, laneAt: Lane, scale: number): Line {
  const drawn = drawnFrom(bracket)
  const root = tick(bracket.to)
  const ticks = bracket.from.map(({ place, line }) => ({ at: tick(place), line }))
  const heights = [root.y, ...ticks.map(({ at }) => at.y)]
  const [top = root, ...down] = spine(Math.min(...heights), Math.max(...heights), laneAt)
  const strokes = [
    { lines: drawn.lines, stroke: straight(top, ...down) },
    { lines: drawn.lines, stroke: straight({ x: laneAt(root.y), y: root.y }, root) },
    ...ticks.map(({ at, line }) => ({ lines: line.lines, stroke: straight(at, { x: laneAt(at.y), y: at.y }) })),
  ]
  const angle = root.x > laneAt(root.y) ? 0 : Math.PI
  const width = widthOf({ ...bracket, count: 1 }, scale)
  return { ...drawn, strokes, width, tips: tipsOf(bracket, { ...root, angle }, { ...root, angle }) }
}

/** One between two, in one pull. */
function joining(bracket: Bracket, tick: Tick, laneAt: Lane, scale: number): Line {
  const drawn = drawnFrom(bracket)
  const [first] = bracket.from
  const [from, to] = [tick(first?.place ?? bracket.to), tick(bracket.to)]
  const stroke: Stroke = straight(from, ...spine(from.y, to.y, laneAt), to)
  const towards = (at: Point) => ({ ...at, angle: at.x > laneAt(at.y) ? 0 : Math.PI })
  const width = widthOf(drawn, scale)
  return {
    ...drawn,
    strokes: [{ lines: drawn.lines, stroke }],
    width,
    tips: tipsOf(bracket, towards(from), towards(to)),
  }
}

import type { TableEdge } from '#domain/arc'
import { crossings } from './across.ts'
import { aisleLines, downRoom } from './aisle.ts'
import { downLines, inLanes, landings, overTheTable } from './down.ts'
import { emphasised } from './emphasis.ts'
import { type JoinedLine, joinedLines } from './ends.ts'
import { tipsOf, widthOf } from './forms.ts'
import type { TableView } from './material.ts'
import type { Seating } from './place.ts'
import { placeAfter, pointsOn, type Stroke } from './stroke.ts'
import type { DrawnLine, Emphasis, TableLabel } from './table-scene.ts'

/** Each line by its way: over the table, in the aisle of its side, or down to an outlet. */
export function linesOf(
  seating: Seating,
  view: TableView,
  labels: ReadonlyMap<string, TableLabel>,
): { lines: DrawnLine[]; leftOut: number } {
  const { measures, rim } = seating
  const { joined, leftOut } = joinedLines(seating, view)
  const isDown = ({ from, to }: JoinedLine) => from.edge === 'foot' || to.edge === 'foot'
  const isFromHead = ({ from, to }: JoinedLine) => from.edge === 'head' || to.edge === 'head' || from.moved || to.moved
  const isInAisle = ({ from, to }: JoinedLine) =>
    measures.aisle > 0 && from.side === to.side && from.edge !== 'head' && !from.moved && !to.moved
  const toOutlets = joined.filter((line) => isDown(line) && line.from.edge !== line.to.edge)
  const amongOutlets = joined.filter((line) => isDown(line) && line.from.edge === line.to.edge)
  const down = inLanes(toOutlets)
  const places = landings(down, { rim, measures })
  const over = down.flatMap((line) => {
    const place = places.get(line)
    return isFromHead(line) && place ? [overTheTable(line, place, rim, measures)] : []
  })
  const beside = down.filter((line) => !isFromHead(line))
  const aisle = joined.filter((line) => !isDown(line) && isInAisle(line))
  const across = [...joined.filter((line) => !isDown(line) && !isInAisle(line)), ...over]
  const hops = new Set(view.hops?.keys())
  const edges: TableEdge[] = ['left', 'right']
  const inAisles = edges.flatMap((edge) => {
    const own = aisle.filter(({ from }) => from.edge === edge)
    const taken = beside.filter(({ from, to }) => from.edge === edge || to.edge === edge).length
    return aisleLines(own, edge, { rim, measures, labels, hops }, downRoom(taken, measures))
  })
  const drawn = [
    ...crossings(across, rim, measures).map(({ line, stroke }) => crossingLine(line, stroke, measures.scale)),
    ...inAisles,
    ...downLines(beside, { rim, measures, labels, places }),
  ]
  const emphasisOf = emphasised(view.litLines)
  const lit = (ids: readonly string[]): Emphasis => {
    const all = ids.map(emphasisOf)
    return all.find((one) => one === 'lit') ?? all[0] ?? 'plain'
  }
  return {
    lines: drawn.map((line) => ({ ...line, emphasis: lit(line.lines) })),
    leftOut: leftOut + amongOutlets.length,
  }
}

function crossingLine(line: JoinedLine, stroke: Stroke, scale: number): Omit<DrawnLine, 'emphasis'> {
  const { id, lines, kind, status, count, from, to } = line
  const points = pointsOn(stroke)
  const last = placeAfter(points, Number.POSITIVE_INFINITY)
  const first = placeAfter([...points].reverse(), Number.POSITIVE_INFINITY)
  const shape = {
    strokes: [{ lines, stroke }],
    width: widthOf(line, scale),
    tips: tipsOf(line, first, last),
    route: 'across',
  } as const
  return { id, lines, ends: [from.id, to.id], kind, ...(status && { status }), count, ...shape }
}

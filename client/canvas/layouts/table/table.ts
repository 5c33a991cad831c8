import type { Id } from '#domain/id'
import type { Box } from '../../scene.ts'
import { drawnSeat } from './drawn-seat.ts'
import { emphasised } from './emphasis.ts'
import { bandLabels, headingLabels } from './headings.ts'
import { nameLabels } from './labels.ts'
import { laidFor } from './laid.ts'
import { linesOf } from './lines.ts'
import { markLines } from './marks.ts'
import { coveredBy, mostCovered } from './mat.ts'
import type { TableView } from './material.ts'
import type { MeasureText } from './measures.ts'
import { chosenIn, namedBehind } from './named.ts'
import type { Seating } from './place.ts'
import { plateOn } from './plate.ts'
import { outlineOf } from './rim.ts'
import { drawnStack, stackLabel } from './stacks.ts'
import { stancesOn } from './stances.ts'
import type { DrawnSeat, TableLabel, TableScene } from './table-scene.ts'

/** The table with what a view shows on it. So many lines that none could be followed are none, and are counted. */
export function tableScene(seating: Seating, view: TableView, measure: MeasureText): TableScene {
  const laid = laidFor(seating, view)
  const { measures, rim, outlets } = laid
  const { width, height, scale } = measures
  const chosen = chosenIn(view)
  const named = namedBehind(laid, view)
  const emphasisOf = emphasised(view.litActors)
  const names = nameLabels(laid.seats, named, { measures, measure, emphasisOf, beside: laid.beside })
  const plate = view.plate && plateOn(view.plate, rim, measures, measure)
  const stances = stancesOn(laid, view.stances, new Set(names.map(({ of }) => of)), plate?.box)
  const seats = laid.seats.map((seat) => drawnSeat(seat, view, { named, emphasisOf, seating, stances: stances.worn }))
  const stacks = laid.stacks.map((stack) => drawnStack(stack, chosen))
  const folded = foldedIn(laid, named)
  const headings = laid.headings.map((heading) => headingLabels(heading, measures, measure, view.unfolded))
  const labels = [
    ...names,
    ...headings.flatMap((heading) => heading.labels),
    ...laid.stacks.map((stack) => stackLabel(stack, measures.behind, measure)),
    ...bandLabels(laid, folded, measure, emphasisOf),
    ...(plate?.labels ?? []),
  ]
  const drawn = view.plate
    ? { lines: [], leftOut: 0 }
    : linesOf(laid, view, new Map(names.map((label) => [label.of, label])))
  if (coveredBy(drawn.lines, rim) > mostCovered) {
    const { leftOut, ...bare } = tableScene(seating, { ...view, lines: [] }, measure)
    return { ...bare, leftOut: { ...leftOut, mat: view.lines.length } }
  }
  const boxes = boxesOf(labels, seats, [...stacks, ...outlets])
  const marked = markLines(drawn.lines, { measures, measure, hops: view.hops ?? new Map(), boxes })
  return {
    width,
    height,
    scale,
    weak: new Set(view.lines.flatMap(({ id, weak }) => (weak ? [id] : []))),
    outline: outlineOf(rim),
    inner: outlineOf(rim, 7 * scale),
    seats,
    stacks,
    outlets: outlets.map(({ id, box }) => ({ id, box, emphasis: emphasisOf(id) })),
    ...(laid.band?.more && { moreOutlets: laid.band.more.side }),
    labels,
    folds: headings.flatMap(({ folds }) => folds),
    lines: marked.lines,
    marks: marked.marks,
    planMarks: stances.planMarks,
    ...(plate && { plate: plate.box }),
    spokes: stances.spokes,
    leftOut: {
      lines: drawn.leftOut,
      mat: 0,
      underPlate: view.plate ? view.lines.length : 0,
      marks: marked.leftOut,
      stances: stances.leftOut,
      folded: folded + laid.placeless.length,
    },
  }
}

/** How many around the table have no name. */
function foldedIn({ seats, stacks, beside }: ReturnType<typeof laidFor>, named: ReadonlySet<Id>): number {
  const dots = seats.filter(({ id, row }) => row === 'second' && !named.has(id)).length
  const stacked = [...stacks.map(({ members }) => members.length), ...beside.values()]
  return dots + stacked.reduce((sum, count) => sum + count, 0)
}

/** What no mark may stand on. */
function boxesOf(labels: readonly TableLabel[], seats: readonly DrawnSeat[], others: readonly { box: Box }[]): Box[] {
  const seated = seats.map(({ at, radius }) => {
    const side = 2 * radius
    return { x: at.x - radius, y: at.y - radius, width: side, height: side }
  })
  return [...[...labels, ...others].map(({ box }) => box), ...seated]
}

import { type Sizes, sizesOf } from '../../looks.ts'
import type { Frame, Scene, SceneNode } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { centreOf } from './body.ts'
import { folded } from './fold.ts'
import { placeFoot, placeFurther } from './foot.ts'
import { leadOf, silenceOf } from './labels.ts'
import type { Star, StarItem } from './material.ts'
import { type Placed, placeRow, type Row, rowHeight } from './row.ts'
import { columnHeight, placeSide, type SideColumn } from './side.ts'

const mostNoteLines = 3

const clamp = (value: number, least: number, most: number) => Math.max(least, Math.min(most, value))

type Measures = { frame: Frame; sizes: Sizes; star: Star; centreWidth: number; reach: number; labelWidth: number }

function measuresOf(star: Star, frame: Frame): Measures {
  const whole = sizesOf(frame.scale)
  const sizes = star.compact ? { ...whole, margin: whole.margin * 0.75, row: whole.row * 0.8 } : whole
  const centreWidth = clamp(frame.width * 0.24, 190 * frame.scale, 290 * frame.scale)
  const half = frame.width / 2
  const line = clamp((half - centreWidth / 2) * (star.compact ? 0.28 : 0.36), 76 * frame.scale, 230 * frame.scale)
  const reach = centreWidth / 2 + line
  const labelWidth = Math.min(half - reach - sizes.radius - sizes.gap - sizes.margin, 290 * frame.scale)
  return { frame, sizes, star, centreWidth, reach, labelWidth }
}

function sideOf(measures: Measures, items: readonly StarItem[], side: -1 | 1): SideColumn {
  const { frame, sizes, star, reach, labelWidth } = measures
  const room = { width: labelWidth, noteLines: star.noteLines ?? mostNoteLines }
  return { items, shape: star.shape, x: frame.width / 2 + side * reach, side, room, sizes }
}

function rowOf(measures: Measures, where: Row['where']): Row {
  const { frame, sizes, star } = measures
  const room = frame.width - sizes.margin * 2
  const items = folded(star[where], Math.floor(room / (132 * frame.scale)), where, star)
  // One or two below stand between the sides, and must not reach their circles.
  const between = where === 'below' && items.length <= 2 ? measures.reach - sizes.radius - sizes.gap : room
  const pitch = Math.min(186 * frame.scale, between, room / Math.max(1, items.length))
  return {
    items,
    shape: star.shape,
    middle: frame.width / 2,
    pitch,
    where,
    noteLines: star.rowNoteLines ?? star.noteLines ?? mostNoteLines,
    sizes,
  }
}

/** Heights over and under the middle of the centre, which is what decides how high the picture must be. */
function reachesOf(measures: Measures, centreHeight: number, sideHeight: number, above: Row, below: Row) {
  const { sizes } = measures
  const wideBelow = below.items.length > 2
  const over =
    Math.max(sideHeight / 2, centreHeight / 2) +
    (above.items.length > 0 ? sizes.margin * (measures.star.compact ? 2.2 : 3.4) : sizes.margin)
  const dropped = centreHeight / 2 + sizes.margin * 3.6 + rowHeight(below)
  const under =
    below.items.length === 0
      ? Math.max(sideHeight / 2, centreHeight / 2) + sizes.margin
      : wideBelow
        ? Math.max(sideHeight / 2, centreHeight / 2) + sizes.margin * 4 + rowHeight(below)
        : Math.max(sideHeight / 2, dropped) + sizes.margin
  // Said in the room of those who stand here on other days, where that is enough.
  const silence = measures.star.silence ? centreHeight / 2 + sizes.margin * 2 + heightOf(3, sizes.note) : 0
  return { over, under: Math.max(under, silence) }
}

type Rows = { above: Row; below: Row; sides: SideColumn[]; rows: number }

const sideHeight = ({ sides }: Rows, extra = 0) => Math.max(...sides.map((side) => columnHeight(side, extra)))

function rowsOf(measures: Measures): Rows {
  const { star } = measures
  const sides = [sideOf(measures, star.for, -1), sideOf(measures, star.against, 1)]
  const rows = Math.max(1, star.for.length, star.against.length)
  return { above: rowOf(measures, 'above'), below: rowOf(measures, 'below'), sides, rows }
}

type Heights = { height: number; extra: number; top: number; middle: number }

/** How high it must be, how much further than they must the rows stand apart, and where the middle of the centre is. */
function heightsOf(measures: Measures, rows: Rows, centreHeight: number, footHeight: number): Heights {
  const { above, below } = rows
  const { frame, sizes, star } = measures
  const lead = star.lead ? sizes.note * 1.6 : 0
  const top = (star.compact ? sizes.margin * 0.4 : sizes.margin) + lead + rowHeight(above)
  const needed = reachesOf(measures, centreHeight, sideHeight(rows), above, below)
  const height = Math.max(frame.height, top + needed.over + needed.under + footHeight)
  const slack = height - top - needed.over - needed.under - footHeight
  const extra = Math.min(slack / rows.rows, 34 * frame.scale)
  const { over, under } = reachesOf(measures, centreHeight, sideHeight(rows, extra), above, below)
  const rest = Math.max(0, height - top - over - under - footHeight)
  return { height, extra, top, middle: top + over + rest * 0.45 }
}

function placeRound(measures: Measures, rows: Rows, { extra, top }: Heights, centre: SceneNode): Placed[] {
  const { above, below, sides } = rows
  const { sizes } = measures
  const { x, y } = centre
  const upper = y - centre.height / 2
  const lower = y + centre.height / 2
  const reach = sideHeight(rows, extra) / 2
  const wide = below.items.length > 2
  const bend = Math.min((top + upper) / 2, Math.max(top + sizes.margin * 1.5, y - reach))
  const belowTop = wide ? Math.max(lower, y + reach) + sizes.margin * 3 : lower + sizes.margin * 3.6
  return [
    placeRow(above, top - sizes.radius, { x, y: upper }, bend),
    ...sides.map((column) => placeSide(column, y, extra, { x: x + (column.side * centre.width) / 2, y })),
    placeRow(below, belowTop + sizes.radius, { x, y: lower }, belowTop - sizes.margin * 1.5, wide),
  ]
}

/** The picture on a desk or a wall: for at the left, against at the right, brokers above, neither below. */
export function starWide(star: Star, frame: Frame, expanded: ReadonlySet<string>): Scene {
  const measures = measuresOf(star, frame)
  const { sizes, centreWidth } = measures
  const rows = rowsOf(measures)
  const foot = { star, frame, sizes, stacked: false }
  const footHeight = placeFoot(foot, 0).height
  const sample = centreOf(star, { x: 0, y: 0 }, centreWidth, sizes)
  const heights = heightsOf(measures, rows, sample.height, footHeight)
  const centre = centreOf(star, { x: frame.width / 2, y: heights.middle }, centreWidth, sizes)
  const placed = placeRound(measures, rows, heights, centre)
  const bottom = placeFoot({ ...foot, expanded }, heights.height - footHeight)
  const opened = heights.height + bottom.height - footHeight
  const further = placeFurther(foot, rows.above.items, expanded, opened)
  const silence = { x: centre.x, y: centre.y + centre.height / 2 + sizes.margin }
  return {
    width: frame.width,
    height: opened + further.height,
    scale: frame.scale,
    nodes: [centre, ...placed.flatMap((one) => one.nodes), ...bottom.nodes, ...further.nodes],
    edges: placed.flatMap((one) => one.edges),
    captions: [
      ...leadOf(star, frame, sizes),
      ...silenceOf(star, silence, frame.width, sizes),
      ...bottom.captions,
      ...further.captions,
    ],
    rules: [...bottom.rules, ...further.rules],
  }
}

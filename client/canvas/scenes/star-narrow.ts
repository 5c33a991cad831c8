import { laneCurve } from '../curve.ts'
import type { Frame, Point, Scene, SceneNode } from '../scene.ts'
import { type Sizes, sizesOf } from '../sizes.ts'
import { bodyOf, centreOf, edgeOf } from './bodies.ts'
import { capped } from './capped.ts'
import { placeFoot, placeFurther } from './foot.ts'
import { labelHeight, labelOf, labelTexts } from './labels.ts'
import { type Placed, placeRow, type Row, rowHeight } from './row.ts'
import { leastPitch, type SideColumn } from './side-column.ts'
import { silenceOf } from './silence.ts'
import type { Star } from './star.ts'

type Lanes = { width: number; distance: number }

/** Each line has a lane of its own down the middle, so that none can be taken for another. */
function lanesOf(star: Star, { width, scale }: Frame): Lanes {
  const most = Math.max(1, star.for.length, star.against.length)
  const room = Math.max(28 * scale, width * 0.11)
  const distance = Math.min(6 * scale, room / most)
  return { width: most * distance + 8 * scale, distance }
}

function placeLanes(column: SideColumn, lanes: Lanes, top: number, pitch: number, tip: Point): Placed {
  const { items, side, sizes, shape, room, x } = column
  const placed: Placed = { nodes: [], edges: [] }
  items.forEach((item, i) => {
    if (item.absent) return
    const at = { x, y: top + (i + 0.5) * pitch }
    const label = labelOf(item, room, sizes)
    const outer = { x: x + side * (sizes.radius + sizes.gap * 0.8), y: at.y - labelHeight(label, sizes) / 2 }
    const texts = labelTexts(label, { ...outer, anchor: side < 0 ? 'end' : 'start' }, sizes)
    placed.nodes.push(bodyOf(item, shape, at, texts, sizes))
    const lane = { x: tip.x + side * (lanes.width - (i + 1) * lanes.distance), y: tip.y }
    const curve = laneCurve(lane, { x: x - side * (sizes.radius + 1), y: at.y })
    const corner = { x: at.x - side * sizes.radius * 0.7, y: at.y + sizes.radius * 0.75 }
    const back = { start: curve.end, controls: curve.controls.toReversed(), end: curve.start }
    placed.edges.push(
      edgeOf(item, back, shape === 'circle' ? corner : undefined, { ...sizes, badge: sizes.badge * 0.85 }),
    )
  })
  return placed
}

function rowOf(star: Star, frame: Frame, where: Row['where'], sizes: Sizes): Row {
  const room = frame.width - sizes.margin
  const items = capped(star[where], Math.max(2, Math.floor(room / (108 * frame.scale))), where, star.centre)
  const pitch = Math.min(186 * frame.scale, room / Math.max(1, items.length))
  return { items, shape: star.shape, middle: frame.width / 2, pitch, where, noteLines: 3, sizes }
}

type Plan = { star: Star; frame: Frame; sizes: Sizes; lanes: Lanes }

function columnOf({ star, frame, sizes, lanes }: Plan, side: -1 | 1): SideColumn {
  const middle = frame.width / 2
  const width = middle - lanes.width - sizes.radius * 2 - sizes.gap * 0.8 - sizes.margin * 0.5
  return {
    items: side < 0 ? star.for : star.against,
    shape: star.shape,
    x: middle + side * (lanes.width + sizes.radius),
    side,
    room: { width, titleLines: 3, noteLines: 4 },
    sizes,
  }
}

function centreUnder(above: Row, { star, frame, sizes }: Plan): SceneNode {
  const width = frame.width - sizes.margin * 2
  const { height } = centreOf(star, { x: 0, y: 0 }, width, sizes)
  const top = sizes.margin + rowHeight(above) + (above.items.length > 0 ? sizes.margin * 3 : 0)
  return centreOf(star, { x: frame.width / 2, y: top + height / 2 }, width, sizes)
}

/** Everything from the brokers down to those who are neither for nor against; `bottom` is where it ends. */
function placeAll(plan: Plan, above: Row, below: Row, centre: SceneNode): { placed: Placed[]; bottom: number } {
  const { sizes, lanes } = plan
  const columns = [columnOf(plan, -1), columnOf(plan, 1)]
  const pitch = Math.max(...columns.map(leastPitch))
  const tip = { x: centre.x, y: centre.y + centre.height / 2 }
  const upper = { x: centre.x, y: centre.y - centre.height / 2 }
  const top = sizes.margin + rowHeight(above)
  const start = tip.y + sizes.margin
  const end = start + Math.max(...columns.map(({ items }) => items.length)) * pitch
  const belowTop = end + (below.items.length > 0 ? sizes.margin * 3 : 0)
  const placed = [
    placeRow(above, top - sizes.radius, upper, (top + upper.y) / 2),
    ...columns.map((column) => placeLanes(column, lanes, start, pitch, tip)),
    placeRow(below, belowTop + sizes.radius, tip, belowTop - sizes.margin * 1.5, true),
  ]
  return { placed, bottom: belowTop + rowHeight(below) + sizes.margin }
}

/** The picture on a phone: the middle on top under its brokers, for and against in two columns beneath it. */
export function starNarrow(star: Star, frame: Frame, expanded: ReadonlySet<string>): Scene {
  const sizes = { ...sizesOf(frame.scale), margin: 12 * frame.scale, name: 13 * frame.scale }
  const plan = { star, frame, sizes, lanes: lanesOf(star, frame) }
  const above = rowOf(star, frame, 'above', sizes)
  const below = rowOf(star, frame, 'below', sizes)
  const centre = centreUnder(above, plan)
  const { placed, bottom } = placeAll(plan, above, below, centre)
  const silenceTop = centre.y + centre.height / 2 + sizes.margin
  const silence = silenceOf(star, { x: centre.x, y: silenceTop }, frame.width, sizes)
  const bandTop = bottom + sizes.margin * (silence.length > 0 ? 4 : 1)
  const foot = { star, frame, sizes, stacked: true }
  const band = placeFoot(foot, bandTop)
  const height = Math.max(frame.height, bandTop + band.height)
  const further = placeFurther(foot, above.items, expanded, height)
  return {
    width: frame.width,
    height: height + further.height,
    scale: frame.scale,
    nodes: [centre, ...placed.flatMap((one) => one.nodes), ...band.nodes, ...further.nodes],
    edges: placed.flatMap((one) => one.edges),
    captions: [...silence, ...band.captions, ...further.captions],
    rules: [...band.rules, ...further.rules],
  }
}

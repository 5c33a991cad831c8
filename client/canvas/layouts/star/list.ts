import { type Sizes, sizesOf } from '../../looks.ts'
import type { Frame, Scene, SceneNode } from '../../scene.ts'
import { centreOf } from './body.ts'
import { capped } from './fold.ts'
import { placeFoot, placeFurther } from './foot.ts'
import { placeHungRow } from './hung-row.ts'
import { type ListColumn, listColumns, placeList } from './list-columns.ts'
import { placeRow, type Row, rowHeight } from './row.ts'
import { columnHeight } from './side.ts'
import { silenceOf } from './silence.ts'
import type { Star } from './material.ts'

/** `top`: where the uppermost words begin. */
type Plan = { star: Star; frame: Frame; sizes: Sizes; narrow: boolean; top: number }

function planOf(star: Star, frame: Frame): Plan {
  const narrow = frame.width < 640 * frame.scale
  const sizes = sizesOf(frame.scale)
  const fitting = narrow ? { ...sizes, margin: 12 * frame.scale, name: 13 * frame.scale } : sizes
  return { star, frame, narrow, sizes: fitting, top: fitting.margin }
}

function rowOf({ star, frame, sizes }: Plan, where: Row['where']): Row {
  const room = frame.width - sizes.margin
  const items = capped(star[where], Math.max(2, Math.floor(room / (108 * frame.scale))), where, star)
  const pitch = Math.min(186 * frame.scale, room / Math.max(1, items.length))
  return { items, shape: star.shape, middle: frame.width / 2, pitch, where, noteLines: 3, sizes }
}

function centreUnder(above: Row, { star, frame, sizes, narrow, top: upmost }: Plan): SceneNode {
  const width = narrow ? frame.width - sizes.margin * 2 : Math.min(frame.width * 0.5, 340 * frame.scale)
  const { height } = centreOf(star, { x: 0, y: 0 }, width, sizes)
  const top = upmost + rowHeight(above) + (above.items.length > 0 ? sizes.margin * 2.5 : 0)
  return centreOf(star, { x: frame.width / 2, y: top + height / 2 }, width, sizes)
}

/** Everything from the brokers down to those who are neither for nor against; `bottom` is where it ends. */
type Parts = { above: Row; below: Row; columns: readonly ListColumn[]; seam: number }

function placeAll({ sizes, top: upmost }: Plan, { above, below, columns, seam }: Parts, centre: SceneNode) {
  const tip = { x: centre.x, y: centre.y + centre.height / 2 }
  const upper = { x: centre.x, y: centre.y - centre.height / 2 }
  const top = upmost + rowHeight(above)
  const start = tip.y + sizes.margin * 1.5
  const end = start + sizes.margin + Math.max(0, ...columns.map((column) => columnHeight(column)))
  const belowTop = end + (below.items.length > 0 ? sizes.margin * 3 : 0)
  const upward = placeRow(above, top - sizes.radius, upper, (top + upper.y) / 2)
  const list = placeList(columns, tip, start)
  const hung = placeHungRow(below, belowTop + sizes.radius, { x: seam, y: list.rules.length > 0 ? start : tip.y })
  const bottom = (below.items.length > 0 ? belowTop + rowHeight(below) : end) + sizes.margin
  return {
    nodes: [...upward.nodes, ...list.nodes, ...hung.nodes],
    edges: [...upward.edges, ...list.edges, ...hung.edges],
    rules: [...list.rules, ...hung.rules],
    bottom,
  }
}

/**
 * The picture where there is little width or much to tell: the middle on top under its brokers, and beneath it for and against in
 * columns that hang from it, so that no bundle of lines is needed.
 */
export function starList(star: Star, frame: Frame, expanded: ReadonlySet<string>): Scene {
  const plan = planOf(star, frame)
  const closed = drawn(plan, new Set())
  // Nearer to the middle of a high frame. Opening something moves nothing.
  const drop = plan.narrow ? 0 : Math.min((frame.height - closed.end) * 0.3, 90 * frame.scale)
  return drawn(drop > 0 ? { ...plan, top: plan.top + drop } : plan, expanded).scene
}

function drawn(plan: Plan, expanded: ReadonlySet<string>): { scene: Scene; end: number } {
  const { star, frame, sizes } = plan
  const { columns, seam } = listColumns(star, frame, sizes)
  const above = rowOf(plan, 'above')
  const below = rowOf(plan, 'below')
  const centre = centreUnder(above, plan)
  const round = placeAll(plan, { above, below, columns, seam }, centre)
  const silenceTop = centre.y + centre.height / 2 + sizes.margin
  const silence = silenceOf(star, { x: centre.x, y: silenceTop }, frame.width, sizes)
  const foot = { star, frame, sizes, stacked: plan.narrow, expanded }
  const bandTop = round.bottom + sizes.margin * (silence.length > 0 ? 4 : 1)
  const band = placeFoot(foot, bandTop)
  const end = bandTop + band.height
  const height = Math.max(frame.height, end)
  const further = placeFurther(foot, above.items, expanded, height)
  const scene: Scene = {
    width: frame.width,
    height: height + further.height,
    scale: frame.scale,
    nodes: [centre, ...round.nodes, ...band.nodes, ...further.nodes],
    edges: round.edges,
    captions: [...silence, ...band.captions, ...further.captions],
    rules: [...round.rules, ...band.rules, ...further.rules],
  }
  return { scene, end }
}

import { type Sizes, sizesOf } from '../../looks.ts'
import type { Frame, Point, Scene, SceneEdge, SceneNode, SceneRule } from '../../scene.ts'
import { bodyOf, centreOf, edgeOf } from './body.ts'
import { folded } from './fold.ts'
import { placeFoot, placeFurther } from './foot.ts'
import { labelHeight, labelOf, labelTexts, silenceOf } from './labels.ts'
import type { Star, StarItem } from './material.ts'
import { placeHangingRow, placeRow, type Row, rowHeight } from './row.ts'
import { columnHeight, itemMiddles, type SideColumn } from './side.ts'

/** `top`: where the uppermost words begin. */
type Measures = { star: Star; frame: Frame; sizes: Sizes; narrow: boolean; top: number }

function measuresOf(star: Star, frame: Frame): Measures {
  const narrow = frame.width < 640 * frame.scale
  const sizes = sizesOf(frame.scale)
  const fitting = narrow ? { ...sizes, margin: 12 * frame.scale, name: 13 * frame.scale } : sizes
  return { star, frame, narrow, sizes: fitting, top: fitting.margin }
}

function rowOf({ star, frame, sizes }: Measures, where: Row['where']): Row {
  const room = frame.width - sizes.margin
  const items = folded(star[where], Math.max(2, Math.floor(room / (108 * frame.scale))), where, star)
  const pitch = Math.min(186 * frame.scale, room / Math.max(1, items.length))
  return { items, shape: star.shape, middle: frame.width / 2, pitch, where, noteLines: 3, sizes }
}

function centreUnder(above: Row, { star, frame, sizes, narrow, top: upmost }: Measures): SceneNode {
  const width = narrow ? frame.width - sizes.margin * 2 : Math.min(frame.width * 0.5, 340 * frame.scale)
  const { height } = centreOf(star, { x: 0, y: 0 }, width, sizes)
  const top = upmost + rowHeight(above) + (above.items.length > 0 ? sizes.margin * 2.5 : 0)
  return centreOf(star, { x: frame.width / 2, y: top + height / 2 }, width, sizes)
}

/** Everything from the brokers down to those who are neither for nor against; `bottom` is where it ends. */
type Parts = { above: Row; below: Row; columns: readonly ListColumn[]; seam: number }

function placeAll({ sizes, top: upmost }: Measures, { above, below, columns, seam }: Parts, centre: SceneNode) {
  const tip = { x: centre.x, y: centre.y + centre.height / 2 }
  const upper = { x: centre.x, y: centre.y - centre.height / 2 }
  const top = upmost + rowHeight(above)
  const start = tip.y + sizes.margin * 1.5
  const end = start + sizes.margin + Math.max(0, ...columns.map((column) => columnHeight(column)))
  const belowTop = end + (below.items.length > 0 ? sizes.margin * 3 : 0)
  const upward = placeRow(above, top - sizes.radius, upper, (top + upper.y) / 2)
  const list = placeList(columns, tip, start)
  const hung = placeHangingRow(below, belowTop + sizes.radius, { x: seam, y: list.rules.length > 0 ? start : tip.y })
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
  const measures = measuresOf(star, frame)
  const closed = drawn(measures, new Set())
  // Nearer to the middle of a high frame. Opening something moves nothing.
  const drop = measures.narrow ? 0 : Math.min((frame.height - closed.end) * 0.3, 90 * frame.scale)
  return drawn(drop > 0 ? { ...measures, top: measures.top + drop } : measures, expanded).scene
}

function drawn(measures: Measures, expanded: ReadonlySet<string>): { scene: Scene; end: number } {
  const { star, frame, sizes } = measures
  const { columns, seam } = listColumns(star, frame, sizes)
  const above = rowOf(measures, 'above')
  const below = rowOf(measures, 'below')
  const centre = centreUnder(above, measures)
  const round = placeAll(measures, { above, below, columns, seam }, centre)
  const silenceTop = centre.y + centre.height / 2 + sizes.margin
  const silence = silenceOf(star, { x: centre.x, y: silenceTop }, frame.width, sizes)
  const foot = { star, frame, sizes, stacked: measures.narrow, expanded }
  const underTop = round.bottom + sizes.margin * (silence.length > 0 ? 4 : 1)
  const under = placeFoot(foot, underTop)
  const end = underTop + under.height
  const height = Math.max(frame.height, end)
  const further = placeFurther(foot, above.items, expanded, height)
  const scene: Scene = {
    width: frame.width,
    height: height + further.height,
    scale: frame.scale,
    nodes: [centre, ...round.nodes, ...under.nodes, ...further.nodes],
    edges: round.edges,
    captions: [...silence, ...under.captions, ...further.captions],
    rules: [...round.rules, ...under.rules, ...further.rules],
  }
  return { scene, end }
}

/** A column whose items hang from a rail at its inner edge: the two beside the seam from one between them. */
export type ListColumn = SideColumn & { rail: number }

/** `most` in one column, before it takes another one. */
type Group = { items: readonly StarItem[]; side: -1 | 1; columns: number; most: number }

/** Gives each further column to the group whose columns are the longest. */
function dealt(groups: readonly Group[], most: number): Group[] {
  const dealt = groups.filter(({ items }) => items.length > 0).map((group) => ({ ...group, columns: 1 }))
  const length = ({ items, columns }: Group) => Math.ceil(items.length / columns)
  for (let spare = most - dealt.length; spare > 0; spare -= 1) {
    const [longest] = dealt.toSorted((a, b) => length(b) - length(a))
    if (!longest || length(longest) <= longest.most) break
    longest.columns += 1
  }
  return dealt
}

function inColumns({ items, columns }: Group): StarItem[][] {
  const each = Math.ceil(items.length / columns)
  return Array.from({ length: columns }, (_, i) => items.slice(i * each, (i + 1) * each))
}

type Columns = readonly { side: -1 | 1 }[]

/** One column alone stands at its own side of the middle; those that take no side stand round the middle. */
function widthsOf(all: Columns, { inner, margin, most }: { inner: number; margin: number; most: number }) {
  const width = Math.min(most, inner / Math.max(2, all.length))
  if (most < inner) return { width, start: margin / 2 + (inner - width * all.length) / 2 }
  const second = all.length === 1 && all[0]?.side === 1
  return { width, start: margin / 2 + (second ? width : 0) }
}

/** For at the left, against at the right, and between them who takes no side, each in as many columns as there is room for and need of. `seam` is between them. */
export function listColumns(star: Star, frame: Frame, sizes: Sizes): { columns: ListColumn[]; seam: number } {
  const inner = frame.width - sizes.margin
  const groups = dealt(
    [
      { items: star.for, side: -1, columns: 1, most: 4 },
      { items: star.parts ?? [], side: 1, columns: 1, most: 2 },
      { items: star.against, side: 1, columns: 1, most: 4 },
    ],
    Math.max(2, Math.floor(inner / (235 * frame.scale))),
  )
  const all = groups.flatMap((group) => inColumns(group).map((items) => ({ items, side: group.side })))
  const sided = star.for.length + star.against.length > 0
  const { width, start } = widthsOf(all, { inner, margin: sizes.margin, most: sided ? inner : 300 * frame.scale })
  const before = all.filter(({ side }) => side < 0).length
  const seam = sided && all.length > 1 ? start + before * width : frame.width / 2
  const columns = all.map(({ items, side }, i): ListColumn => {
    const left = start + i * width
    const edge = side < 0 ? left + width - sizes.gap : left + sizes.gap
    const x = edge + side * (sizes.gap * 1.8 + sizes.radius)
    const rail = all.length > 1 && Math.abs(edge - seam) <= sizes.gap * 1.01 ? seam : edge
    const room = { width: width - sizes.gap * 4.6 - sizes.radius * 2, noteLines: 4 }
    return { items, shape: star.shape, x, rail, side, room, sizes }
  })
  return { columns, seam }
}

export type PlacedList = { nodes: SceneNode[]; edges: SceneEdge[]; rules: SceneRule[] }

function placeColumn(column: ListColumn, top: number): PlacedList & { end: number } {
  const { items, side, sizes, shape, room, x, rail } = column
  const middles = itemMiddles(column, top)
  const placed: PlacedList & { end: number } = { nodes: [], edges: [], rules: [], end: top }
  items.forEach((item, i) => {
    if (item.absent) return
    const at = { x, y: middles[i] ?? top }
    const label = labelOf(item, room, sizes)
    const outer = { x: x + side * (sizes.radius + sizes.gap * 0.8), y: at.y - labelHeight(label, sizes) / 2 }
    const texts = labelTexts(label, { ...outer, anchor: side < 0 ? 'end' : 'start' }, sizes)
    placed.nodes.push(bodyOf(item, shape, at, texts, sizes))
    const start = { x: x - side * (sizes.radius + 1), y: at.y }
    const line = { start, controls: [{ x: (start.x + rail) / 2, y: at.y }], end: { x: rail, y: at.y } }
    const corner = { x: at.x - side * sizes.radius * 0.7, y: at.y + sizes.radius * 0.75 }
    const badged = shape === 'circle' ? corner : undefined
    placed.edges.push(edgeOf(item, line, badged, { ...sizes, badge: sizes.badge * 0.85 }))
    placed.end = at.y
  })
  return placed
}

/** The columns from `top` down, their rails hanging from one bar there, and that from the middle's `tip`. */
export function placeList(columns: readonly ListColumn[], tip: Point, top: number): PlacedList {
  const placed = columns.map((column) => ({ ...placeColumn(column, top), rail: column.rail }))
  const used = placed.filter(({ nodes }) => nodes.length > 0)
  const ends = [tip.x, ...used.map(({ rail }) => rail)]
  const rule = (from: Point, to: Point): SceneRule => ({ from, to, solid: true })
  const bar = rule({ x: Math.min(...ends), y: top }, { x: Math.max(...ends), y: top })
  return {
    nodes: placed.flatMap(({ nodes }) => nodes),
    edges: placed.flatMap(({ edges }) => edges),
    rules:
      used.length === 0
        ? []
        : [
            rule(tip, { x: tip.x, y: top }),
            bar,
            ...used.map(({ rail, end }) => rule({ x: rail, y: top }, { x: rail, y: end })),
          ],
  }
}

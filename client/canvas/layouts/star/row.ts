import { trunkCurve, uprightCurve } from '../../curve.ts'
import type { Sizes } from '../../looks.ts'
import type { Point, SceneEdge, SceneNode, SceneRule } from '../../scene.ts'
import { bodyOf, edgeOf } from './body.ts'
import { keptHeight, type LabelRoom, labelHeight, labelOf, labelTexts } from './labels.ts'
import type { Star, StarItem } from './material.ts'

export type Placed = { nodes: SceneNode[]; edges: SceneEdge[] }

/** Items side by side, above the middle with their labels on top, or below it with their labels beneath. */
export type Row = {
  items: readonly StarItem[]
  shape: Star['shape']
  middle: number
  pitch: number
  where: 'above' | 'below'
  noteLines: number
  sizes: Sizes
}

export function rowRoom({ pitch, sizes, noteLines }: Pick<Row, 'pitch' | 'sizes' | 'noteLines'>): LabelRoom {
  return { width: pitch - sizes.gap * 1.2, noteLines }
}

/** From the outer edge of the labels to the inner edge of the bodies. */
export function rowHeight(row: Row): number {
  if (row.items.length === 0) return 0
  const room = rowRoom(row)
  const labels = row.items.map((item) => keptHeight(item, room, row.sizes))
  return Math.max(...labels) + row.sizes.gap * 0.6 + row.sizes.radius * 2
}

/** `y` is the middle of the bodies; `tip` where all lines meet; they cross over at the height `bend`. A `trunk` gives each a lane of its own from there. */
export function placeRow(row: Row, y: number, tip: Point, bend: number, trunk = false): Placed {
  const { items, pitch, sizes, where, shape } = row
  const first = row.middle - ((items.length - 1) * pitch) / 2
  const side = where === 'above' ? 1 : -1
  const placed: Placed = { nodes: [], edges: [] }
  items.forEach((item, i) => {
    if (item.absent) return
    const at = { x: first + i * pitch, y }
    const label = labelOf(item, rowRoom(row), sizes)
    const top =
      where === 'above'
        ? y - sizes.radius - sizes.gap * 0.6 - labelHeight(label, sizes)
        : y + sizes.radius + sizes.gap * 0.6
    placed.nodes.push(bodyOf(item, shape, at, labelTexts(label, { x: at.x, y: top, anchor: 'middle' }, sizes), sizes))
    const end = { x: at.x, y: y + side * (sizes.radius + 1) }
    const lane = { x: tip.x + (i - (items.length - 1) / 2) * sizes.gap, y: tip.y }
    const curve = trunk ? trunkCurve(end, lane, bend) : uprightCurve(end, tip, bend)
    placed.edges.push(
      edgeOf(item, curve, shape === 'circle' ? { x: at.x, y: end.y + side * sizes.badge } : undefined, sizes),
    )
  })
  return placed
}

/** Items side by side under a bar that hangs from `tip`; `y` is the middle of their bodies. */
export function placeHangingRow(row: Row, y: number, tip: Point): Placed & { rules: SceneRule[] } {
  const { items, pitch, sizes, shape } = row
  const bar = y - sizes.radius - sizes.gap * 2.5
  const first = row.middle - ((items.length - 1) * pitch) / 2
  const placed: Placed = { nodes: [], edges: [] }
  items.forEach((item, i) => {
    if (item.absent) return
    const x = first + i * pitch
    const label = labelOf(item, rowRoom(row), sizes)
    const under = { x, y: y + sizes.radius + sizes.gap * 0.6, anchor: 'middle' } as const
    placed.nodes.push(bodyOf(item, shape, { x, y }, labelTexts(label, under, sizes), sizes))
    const start = { x, y: y - sizes.radius - 1 }
    const line = { start, controls: [{ x, y: (start.y + bar) / 2 }], end: { x, y: bar } }
    const corner = { x: x + sizes.radius * 0.7, y: y - sizes.radius * 0.75 }
    const badge = sizes.badge * 0.85
    placed.edges.push(edgeOf(item, line, shape === 'circle' ? corner : undefined, { ...sizes, badge }))
  })
  const ends = [tip.x, ...placed.nodes.map(({ x }) => x)]
  const rules: SceneRule[] = [
    { from: tip, to: { x: tip.x, y: bar }, solid: true },
    { from: { x: Math.min(...ends), y: bar }, to: { x: Math.max(...ends), y: bar }, solid: true },
  ]
  return { ...placed, rules: placed.nodes.length > 0 ? rules : [] }
}

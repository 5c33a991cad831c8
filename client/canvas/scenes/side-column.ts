import { levelCurve, nearStart } from '../curve.ts'
import type { Point } from '../scene.ts'
import type { Sizes } from '../sizes.ts'
import { bodyOf, edgeOf } from './bodies.ts'
import { keptHeight, type LabelRoom, labelHeight, labelOf, labelTexts } from './labels.ts'
import type { Placed } from './row.ts'
import type { Star, StarItem } from './star.ts'

/** Items under each other at one side of the middle, their labels on the outer side. */
export type SideColumn = {
  items: readonly StarItem[]
  shape: Star['shape']
  x: number
  /** -1: for, at the left; 1: against, at the right. */
  side: -1 | 1
  room: LabelRoom
  sizes: Sizes
}

/** The least distance from one item to the next, the same for all. */
export function leastPitch({ items, room, sizes }: Pick<SideColumn, 'items' | 'room' | 'sizes'>): number {
  const heights = items.map((item) => keptHeight(item, room, sizes))
  return Math.max(sizes.radius * 2, ...heights) + sizes.row
}

/** Round the height `middle`, with lines to `tip`. */
export function placeSide(column: SideColumn, middle: number, pitch: number, tip: Point): Placed {
  const { items, side, sizes, shape, x } = column
  const first = middle - ((items.length - 1) * pitch) / 2
  const placed: Placed = { nodes: [], edges: [] }
  items.forEach((item, i) => {
    if (item.absent) return
    const at = { x, y: first + i * pitch }
    const label = labelOf(item, column.room, sizes)
    const outer = { x: x + side * (sizes.radius + sizes.gap), y: at.y - labelHeight(label, sizes) / 2 }
    const texts = labelTexts(label, { ...outer, anchor: side < 0 ? 'end' : 'start' }, sizes)
    placed.nodes.push(bodyOf(item, shape, at, texts, sizes))
    const curve = levelCurve({ x: x - side * (sizes.radius + 1), y: at.y }, tip)
    placed.edges.push(edgeOf(item, curve, shape === 'circle' ? nearStart(curve) : undefined, sizes))
  })
  return placed
}

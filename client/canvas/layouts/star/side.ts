import { levelCurve, nearStart } from '../../curve.ts'
import type { Sizes } from '../../looks.ts'
import type { Point } from '../../scene.ts'
import { bodyOf, edgeOf } from './body.ts'
import { keptHeight, type LabelRoom, labelHeight, labelOf, labelTexts } from './labels.ts'
import type { Star, StarItem } from './material.ts'
import type { Placed } from './row.ts'

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

type Measured = Pick<SideColumn, 'items' | 'room' | 'sizes'>

/** What each item takes, with the least distance to the next. */
export function itemHeights({ items, room, sizes }: Measured): number[] {
  return items.map((item) => Math.max(sizes.radius * 2, keptHeight(item, room, sizes)) + sizes.row)
}

export function columnHeight(column: Measured, extra = 0): number {
  return itemHeights(column).reduce((sum, height) => sum + height + extra, 0)
}

/** The middle of each item from `top` down, `extra` further apart than they must be. */
export function itemMiddles(column: Measured, top: number, extra = 0): number[] {
  let y = top
  return itemHeights(column).map((height) => {
    const middle = y + (height + extra) / 2
    y += height + extra
    return middle
  })
}

/** Round the height `middle`, with lines to `tip`. */
export function placeSide(column: SideColumn, middle: number, extra: number, tip: Point): Placed {
  const { items, side, sizes, shape, x } = column
  const middles = itemMiddles(column, middle - columnHeight(column, extra) / 2, extra)
  const placed: Placed = { nodes: [], edges: [] }
  items.forEach((item, i) => {
    if (item.absent) return
    const at = { x, y: middles[i] ?? middle }
    const label = labelOf(item, column.room, sizes)
    const outer = { x: x + side * (sizes.radius + sizes.gap), y: at.y - labelHeight(label, sizes) / 2 }
    const texts = labelTexts(label, { ...outer, anchor: side < 0 ? 'end' : 'start' }, sizes)
    placed.nodes.push(bodyOf(item, shape, at, texts, sizes))
    const curve = levelCurve({ x: x - side * (sizes.radius + 1), y: at.y }, tip)
    placed.edges.push(edgeOf(item, curve, shape === 'circle' ? nearStart(curve) : undefined, sizes))
  })
  return placed
}

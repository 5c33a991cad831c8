import type { Point, SceneRule } from '../../scene.ts'
import { bodyOf, edgeOf } from './body.ts'
import { labelOf, labelTexts } from './labels.ts'
import { type Placed, type Row, rowRoom } from './row.ts'

/** Items side by side under a bar that hangs from `tip`; `y` is the middle of their bodies. */
export function placeHungRow(row: Row, y: number, tip: Point): Placed & { rules: SceneRule[] } {
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

import type { Sizes } from '../../looks.ts'
import type { Point, SceneEdge } from '../../scene.ts'
import type { Column } from './columns.ts'

export type Curve = Pick<SceneEdge, 'start' | 'controls' | 'end'>

/** A place that a line passes: level, from the column's one edge to the other. */
type Pass = { y: number; column: Column }

/** From one column's right to the next one's left: level at both ends. */
function overTheGap(from: Point, to: Point): Point[] {
  const reach = (to.x - from.x) * 0.35
  return [from, { x: from.x + reach, y: from.y }, { x: to.x - reach, y: to.y }, to]
}

/** Level from a thing on until it is `clear` of its column, over each gap in a curve, and level through the places that are kept for it. */
export function acrossColumns(start: Point & { clear: number }, passes: readonly Pass[], end: Point): Curve {
  const stops = [
    { x: start.clear, y: start.y },
    ...passes.flatMap(({ y, column }) => [
      { x: column.left, y },
      { x: column.right, y },
    ]),
    { x: end.x, y: end.y },
  ]
  const controls = stops.flatMap((stop, i) => {
    const next = stops[i + 1]
    return i % 2 === 0 && next ? overTheGap(stop, next) : []
  })
  // What lies at an end itself bends nothing.
  const bends = controls.filter(({ x }, i) => (i > 0 || x > start.x + 1) && i < controls.length - 1)
  return { start: { x: start.x, y: start.y }, controls: bends, end: { x: end.x, y: end.y } }
}

/** A bow at the left of a column, the further the longer, never further than the gap. */
export function bowedAside(from: Point, to: Point, { before }: Column, sizes: Sizes): Curve {
  const apart = Math.abs(to.y - from.y)
  const most = before * 0.8 - sizes.gap * 2
  const bow = sizes.gap + (most * apart) / (before * 2 + apart)
  const x = Math.min(from.x, to.x) - bow
  const over = apart < sizes.gap ? (sizes.gap - apart) / 2 : 0
  const down = Math.sign(to.y - from.y) || 1
  return {
    start: from,
    controls: [
      { x, y: from.y - over * down },
      { x, y: to.y + over * down },
    ],
    end: to,
  }
}

export const reversed = ({ start, controls, end }: Curve): Curve => ({
  start: end,
  controls: controls.toReversed(),
  end: start,
})

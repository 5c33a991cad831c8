import { cornersAlong, pointsAlong } from '../curve.ts'
import { thinLine } from '../layouts/table/forms.ts'
import { gapAt } from '../layouts/table/marks.ts'
import { lengthOf, straight } from '../layouts/table/stroke.ts'
import { relationLooks, tipsAt } from '../relation-looks.ts'
import type { Point, RelationForm, SceneEdge } from '../scene.ts'
import type { Ink } from './table/ink.ts'
import { markInk, relationInk } from './table/lines.ts'

type FormedEdge = SceneEdge & { form: RelationForm }

/** A line that has a form of its own: it is drawn as at the Table. */
export const hasForm = (edge: SceneEdge): edge is FormedEdge => edge.form !== undefined

/** A relation's line in a scene, its ends and its mark, in the ink of the Table. */
export function edgeInk(edge: FormedEdge, scale: number): Ink[] {
  const { id, form, badge, weak } = edge
  const look = relationLooks[form]
  const points = pointsAlong(edge, 3 * scale)
  const [first = edge.start, ...rest] = cornersAlong(edge)
  const tips = tipsAt(look, towards(points.toReversed()), towards(points))
  const middle = badge ? lengthOf(points.slice(0, nearest(points, badge) + 1)) : lengthOf(points) / 2
  const line = relationInk(
    {
      id,
      look,
      tips,
      strokes: [{ lines: [id], stroke: straight(first, ...rest) }],
      width: thinLine * scale,
      emphasis: 'plain',
      ...(look.mark === 'cross' && { gap: gapAt(points, 0, middle, scale) }),
    },
    { scale, weak: new Set(weak ? [id] : []) },
  )
  if (!badge || look.mark === undefined) return line
  const { x, y, size } = badge
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size }
  return [...line, ...markInk({ line: id, form: look.mark, x, y, size, box, emphasis: 'plain' })]
}

/** The last of them, and which way the line comes there. */
function towards(points: readonly Point[]): Point & { angle: number } {
  const end = points.at(-1) ?? { x: 0, y: 0 }
  const before = points.at(-2) ?? end
  return { ...end, angle: Math.atan2(end.y - before.y, end.x - before.x) }
}

function nearest(points: readonly Point[], to: Point): number {
  const apart = points.map(({ x, y }) => Math.hypot(x - to.x, y - to.y))
  return apart.indexOf(Math.min(...apart))
}

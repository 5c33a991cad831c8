import type { Point } from '../../scene.ts'

/** Straight on to a place, or by a cubic with two controls. */
export type Segment = { to: Point; controls?: readonly [Point, Point] }

/** One pull of the pen. */
export type Stroke = { start: Point; segments: readonly Segment[] }

export function straight(start: Point, ...stops: readonly Point[]): Stroke {
  return { start, segments: stops.map((to) => ({ to })) }
}

function cubicAt(from: Point, { to, controls }: Required<Segment>, share: number): Point {
  const rest = 1 - share
  const [a, b] = controls
  const at = (axis: 'x' | 'y') =>
    rest ** 3 * from[axis] + 3 * rest ** 2 * share * a[axis] + 3 * rest * share ** 2 * b[axis] + share ** 3 * to[axis]
  return { x: at('x'), y: at('y') }
}

const apart = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y)

/** Points on a stroke, none further than `step` pixels from the next. */
export function pointsOn({ start, segments }: Stroke, step = 4): Point[] {
  const points = [start]
  let from = start
  for (const segment of segments) {
    const { to, controls } = segment
    const around = controls ? apart(from, controls[0]) + apart(...controls) + apart(controls[1], to) : apart(from, to)
    const pieces = Math.max(1, Math.ceil(around / step))
    for (let i = 1; i <= pieces; i += 1) {
      const share = i / pieces
      points.push(
        controls
          ? cubicAt(from, { to, controls }, share)
          : { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
      )
    }
    from = to
  }
  return points
}

export const lengthOf = (points: readonly Point[]): number =>
  points.slice(1).reduce((sum, point, i) => sum + apart(point, points[i] ?? point), 0)

/** The place after so many pixels, and which way the line goes there, in radians. */
export function placeAfter(points: readonly Point[], pixels: number): Point & { angle: number } {
  let left = pixels
  for (const [i, from] of points.entries()) {
    const to = points[i + 1]
    if (!to) break
    const length = apart(from, to)
    if (left <= length || i === points.length - 2) {
      const share = length === 0 ? 0 : Math.max(0, Math.min(1, left / length))
      const angle = Math.atan2(to.y - from.y, to.x - from.x)
      return { x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share, angle }
    }
    left -= length
  }
  return { x: 0, y: 0, ...points[0], angle: 0 }
}

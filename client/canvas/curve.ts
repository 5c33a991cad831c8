import type { Point, SceneEdge } from './scene.ts'

type Curve = Pick<SceneEdge, 'start' | 'controls' | 'end'>
type Quadratic = { from: Point; control: Point; to: Point }

const between = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 })

/** A curve through several control points is a chain of quadratic ones that meet half-way between controls, as in Cytoscape. */
function quadratics({ start, controls, end }: Curve): Quadratic[] {
  return controls.map((control, i) => {
    const before = controls[i - 1]
    const after = controls[i + 1]
    return { from: before ? between(before, control) : start, control, to: after ? between(control, after) : end }
  })
}

const round = (value: number) => Math.round(value * 100) / 100

export function toPath(curve: Curve): string {
  const { start, end } = curve
  const to = ({ x, y }: Point) => `${round(x)} ${round(y)}`
  const parts = quadratics(curve).map((piece) => `Q${to(piece.control)} ${to(piece.to)}`)
  return `M${to(start)}${parts.join('') || `L${to(end)}`}`
}

/** The controls as Cytoscape wants them: how far along the straight line, and how far from it. */
export function relativeControls({ start, controls, end }: Curve): { weights: number[]; distances: number[] } {
  const along = { x: end.x - start.x, y: end.y - start.y }
  const square = along.x ** 2 + along.y ** 2 || 1
  const length = Math.sqrt(square)
  const offsets = controls.map(({ x, y }) => ({ x: x - start.x, y: y - start.y }))
  return {
    weights: offsets.map((o) => (o.x * along.x + o.y * along.y) / square),
    distances: offsets.map((o) => (o.y * along.x - o.x * along.y) / length),
  }
}

/** Leaves and arrives level: the S between an actor at the side and the body in the middle. */
export function levelCurve(start: Point, end: Point): Curve {
  const at = (share: number) => start.x + (end.x - start.x) * share
  return {
    start,
    controls: [
      { x: at(0.3), y: start.y },
      { x: at(0.7), y: end.y },
    ],
    end,
  }
}

/** Leaves and arrives upright, and crosses over at the height `bend`. */
export function uprightCurve(start: Point, end: Point, bend: number): Curve {
  const lean = Math.min(Math.abs(bend - start.y), Math.abs(end.y - bend)) * 0.35 * Math.sign(end.y - start.y)
  return {
    start,
    controls: [
      { x: start.x, y: bend - lean },
      { x: end.x, y: bend + lean },
    ],
    end,
  }
}

/** Crosses over at once and then keeps to its lane at `end.x`. */
export function trunkCurve(start: Point, end: Point, bend: number): Curve {
  const way = Math.sign(end.y - start.y) * 14
  const at = (x: number, y: number) => ({ x, y })
  return { start, controls: [at(start.x, bend), at(end.x, bend), at(end.x, bend + way)], end }
}

/** A little way from the start, where lines that meet at the end are still apart. */
export function nearStart(curve: Curve): Point {
  const [piece] = quadratics(curve)
  if (!piece) return between(curve.start, curve.end)
  return along(piece, 0.55)
}

const along = ({ from, control, to }: Quadratic, t: number): Point => ({
  x: (1 - t) ** 2 * from.x + 2 * t * (1 - t) * control.x + t ** 2 * to.x,
  y: (1 - t) ** 2 * from.y + 2 * t * (1 - t) * control.y + t ** 2 * to.y,
})

/** Points on a curve, about so many pixels from each other, its two ends among them. */
export function pointsAlong(curve: Curve, step: number): Point[] {
  const pieces = quadratics(curve)
  if (pieces.length === 0) return [curve.start, curve.end]
  return [
    curve.start,
    ...pieces.flatMap((piece) => {
      const { from, control, to } = piece
      const length = Math.hypot(control.x - from.x, control.y - from.y) + Math.hypot(to.x - control.x, to.y - control.y)
      const parts = Math.max(1, Math.ceil(length / step))
      return Array.from({ length: parts }, (_, i) => along(piece, (i + 1) / parts))
    }),
  ]
}

/** As few points as follow a curve closely, none further from it than a quarter of a pixel. */
export function cornersAlong(curve: Curve): Point[] {
  const pieces = quadratics(curve)
  if (pieces.length === 0) return [curve.start, curve.end]
  const bend = ({ from, control, to }: Quadratic) =>
    Math.hypot(from.x - 2 * control.x + to.x, from.y - 2 * control.y + to.y)
  const isLevel = ({ from, control, to }: Quadratic) => from.y === control.y && control.y === to.y
  return [
    curve.start,
    ...pieces.flatMap((piece) => {
      const parts = isLevel(piece) ? 1 : Math.max(1, Math.ceil(Math.sqrt(bend(piece))))
      return Array.from({ length: parts }, (_, i) => along(piece, (i + 1) / parts))
    }),
  ]
}

/** Where a curve that runs from left to right is at `x`. */
export function pointAtX(curve: Curve, x: number): Point {
  const pieces = quadratics(curve)
  const piece = pieces.find(({ to }) => to.x >= x) ?? pieces.at(-1)
  if (!piece) return between(curve.start, curve.end)
  let [low, high] = [0, 1]
  for (let step = 0; step < 20; step += 1) {
    const middle = (low + high) / 2
    if (along(piece, middle).x < x) low = middle
    else high = middle
  }
  return along(piece, low)
}

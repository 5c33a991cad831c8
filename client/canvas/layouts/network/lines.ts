import type { Point, SceneEdge } from '../../scene.ts'
import type { NetworkPlace } from './material.ts'

type Curve = Pick<SceneEdge, 'start' | 'controls' | 'end'>

/** Across the ring, bent a little towards its middle. */
export function acrossRing(from: NetworkPlace, to: NetworkPlace, middle: Point): Curve {
  const a = { x: from.node.x, y: from.y }
  const b = { x: to.node.x, y: to.y }
  const half = from.node.width / 2 + 2
  const control = { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 }
  const bent = { x: control.x + (middle.x - control.x) * 0.45, y: control.y + (middle.y - control.y) * 0.45 }
  const towards = (one: Point): Point => {
    const length = Math.hypot(bent.x - one.x, bent.y - one.y) || 1
    return { x: one.x + ((bent.x - one.x) / length) * half, y: one.y + ((bent.y - one.y) / length) * half }
  }
  return { start: towards(a), controls: [bent], end: towards(b) }
}

import { levelCurve, pointAlong } from '../../curve.ts'
import type { Sizes } from '../../looks.ts'
import type { Box, Point, SceneEdge, SceneNode, SceneText } from '../../scene.ts'
import { nodeBox, textBox } from '../../text/text-box.ts'
import type { NetworkLine, NetworkPlace } from './material.ts'

type Curve = Pick<SceneEdge, 'start' | 'controls' | 'end'>

/** Between columns level, out to the right and in from the left; within one a bow on its left. */
export function betweenColumns(from: NetworkPlace, to: NetworkPlace, sizes: Sizes): Curve {
  if (from.column < to.column) return levelCurve({ x: from.right, y: from.y }, { x: to.left, y: to.y })
  if (from.column > to.column) return levelCurve({ x: from.left, y: from.y }, { x: to.right, y: to.y })
  const bow = Math.min(sizes.radius * 3, sizes.radius * 0.7 + Math.abs(to.y - from.y) * 0.14)
  const x = from.left - bow
  return {
    start: { x: from.left, y: from.y },
    controls: [
      { x, y: from.y },
      { x, y: to.y },
    ],
    end: { x: to.left, y: to.y },
  }
}

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

const meet = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height

const shares = [0.5, 0.4, 0.6, 0.3, 0.7, 0.22, 0.78]

/** Puts words and signs on lines, where there is room: nothing lies over a name or over another word. */
export function lineWriter(nodes: readonly SceneNode[], sizes: Sizes) {
  const covered: Box[] = nodes.map(nodeBox)
  const free = (box: Box) => {
    if (covered.some((other) => meet(box, other))) return false
    covered.push(box)
    return true
  }
  return {
    words(line: NetworkLine, curve: Curve): SceneText | undefined {
      for (const share of shares) {
        const { x, y } = pointAlong(curve, share)
        const size = sizes.note
        const text: SceneText = { x, y: y - size * 0.62, lines: [line.words], anchor: 'middle', kind: 'link', size }
        if (free(textBox(text))) return text
      }
      return undefined
    },
    badge(curve: Curve): (Point & { size: number }) | undefined {
      const size = sizes.badge * 0.8
      for (const share of shares) {
        const { x, y } = pointAlong(curve, share)
        if (free({ x: x - size / 2, y: y - size / 2, width: size, height: size })) return { x, y, size }
      }
      return undefined
    },
  }
}

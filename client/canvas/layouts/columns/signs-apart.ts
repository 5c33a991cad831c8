import { pointAtX } from '../../curve.ts'
import type { Point, SceneEdge } from '../../scene.ts'

type Badge = Point & { size: number }

/** How far a sign may be moved along its line, in steps of half its size to either side, the nearest first. */
const steps = Array.from({ length: 16 }, (_, i) => (Math.floor(i / 2) + 1) * (i % 2 ? 0.5 : -0.5))

const touch = (a: Badge, b: Badge) => Math.hypot(a.x - b.x, a.y - b.y) < (a.size + b.size) / 2 + 1

/** The lines, from left to right, with their signs moved along them where two would touch. What is first keeps its place. */
export function signsApart(edges: readonly SceneEdge[]): SceneEdge[] {
  const placed: Badge[] = []
  const isFree = (badge: Badge) => !placed.some((other) => touch(badge, other))
  return edges.map((edge) => {
    const { badge, start, end } = edge
    if (!badge) return edge
    const { size } = badge
    const others = steps.flatMap((step): Badge[] => {
      const x = badge.x + step * size
      return x > start.x + size && x < end.x - size * 0.7 ? [{ ...pointAtX(edge, x), size }] : []
    })
    const free = [badge, ...others].find(isFree) ?? badge
    placed.push(free)
    return { ...edge, badge: free }
  })
}

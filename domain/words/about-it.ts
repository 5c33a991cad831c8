import type { Ref } from '../ref.ts'
import { type PlacedPoint, sharesOf, someOfEach } from './plan-places.ts'

/** How a sentence about a target names what some claims are about: the target itself, or so many of its points, plan by plan. */
export function aboutIt(target: Ref, claims: readonly { target: Ref }[], points: readonly PlacedPoint[] = []): string {
  const ids = new Set(claims.map((c) => c.target.id).filter((id) => id !== target.id))
  if (ids.size === 0 || !(target.label === 'Heading' || target.label === 'Issue')) return 'it'
  const some =
    someOfEach(sharesOf(target, points), ids) || (ids.size === 1 ? 'one of its points' : 'some of its points')
  return claims.some((c) => c.target.id === target.id) ? `it or ${some}` : some
}

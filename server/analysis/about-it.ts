import type { Ref } from '#domain/ref'

/** How a sentence about a target names what some claims are about: the target itself, or one or more points of it. */
export function aboutIt(target: Ref, claims: readonly { target: Ref }[]): string {
  const points = new Set(claims.map((c) => c.target.id).filter((id) => id !== target.id))
  if (points.size === 0 || !(target.label === 'Heading' || target.label === 'Issue')) return 'it'
  const single = points.size === 1
  const under = single ? 'a point under it' : 'points under it'
  const some = target.label === 'Heading' ? under : `${single ? 'one' : 'some'} of its points`
  return claims.some((c) => c.target.id === target.id) ? `it or ${some}` : some
}

import type { Agreement } from '#domain/agreement'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'

/** The members of a camp, whoever agrees most within it first. */
export function leading(members: readonly Ref[], pairs: readonly Agreement[]): Ref[] {
  const ids = new Set(members.map(({ id }) => id))
  const agreed = new Map<string, number>()
  for (const { a, b, agreements } of pairs) {
    if (!ids.has(a.id) || !ids.has(b.id)) continue
    for (const { id } of [a, b]) agreed.set(id, (agreed.get(id) ?? 0) + agreements)
  }
  return members.toSorted(
    by(
      ({ id }) => -(agreed.get(id) ?? 0),
      ({ name }) => name,
    ),
  )
}

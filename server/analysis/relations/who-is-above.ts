import type { Id } from '#domain/id'
import type { RecordedTie } from './tie-claims.ts'

/** Whom each actor speaks for or is a member of, and these in turn. Nobody is above itself. */
export function whoIsAbove(ties: readonly RecordedTie[]): (one: Id, other: Id) => boolean {
  const above = new Map<Id, Set<Id>>()
  for (const { type, from, to } of ties) {
    if (type !== 'REPRESENTS' && type !== 'MEMBER_OF') continue
    above.set(from.id, (above.get(from.id) ?? new Set()).add(to.id))
  }
  const reached = new Map<Id, Set<Id>>()
  for (const id of above.keys()) {
    const all = new Set(above.get(id))
    for (const one of all) for (const next of above.get(one) ?? []) all.add(next)
    reached.set(id, all)
  }
  return (one, other) => one !== other && reached.get(one)?.has(other) === true
}

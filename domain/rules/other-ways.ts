import type { Id } from '../id.ts'
import { type Relation, RelationKind } from '../relation.ts'

/** What else one could go along, and in how many steps one would be there. */
export type OtherWay = { kinds: RelationKind[]; steps: number }

const mostSteps = 5

/**
 * The relations over which one comes to another where those of these kinds do not lead, or in fewer steps than they do: one kind more
 * each, and where no one of them leads there, as few together as do.
 */
export function otherWays(
  all: readonly Relation[],
  { from, to, kinds }: { from: Id; to: Id; kinds: readonly RelationKind[] },
): OtherWay[] {
  const others = RelationKind.options.filter((kind) => !kinds.includes(kind))
  const now = stepsBetween(all, from, to, kinds)
  const over = (more: RelationKind[]): OtherWay[] => {
    const steps = stepsBetween(all, from, to, [...kinds, ...more])
    return steps !== undefined && (now === undefined || steps < now) ? [{ kinds: more, steps }] : []
  }
  const single = others.flatMap((kind) => over([kind])).sort((a, b) => a.steps - b.steps)
  if (single.length > 0 || now !== undefined) return single
  // Of all together only those without which it does not lead there.
  const needed = others.reduce((kept, kind) => {
    const without = kept.filter((one) => one !== kind)
    return over(without).length > 0 ? without : kept
  }, others)
  return over(needed)
}

/** The fewest steps from one to the other, over meetings only where they were held. */
function stepsBetween(all: readonly Relation[], from: Id, to: Id, kinds: readonly RelationKind[]): number | undefined {
  const chosen = new Set(kinds)
  const near = new Map<Id, Id[]>()
  const join = (one: Id, other: Id) => near.set(one, [...(near.get(one) ?? []), other])
  for (const { kind, status = 'held', from: a, to: b } of all) {
    if (!chosen.has(kind) || status !== 'held') continue
    join(a.id, b.id)
    join(b.id, a.id)
  }
  const seen = new Set([from])
  let reached = [from]
  for (let steps = 1; steps <= mostSteps && reached.length > 0; steps += 1) {
    reached = [...new Set(reached.flatMap((id) => near.get(id) ?? []))].filter((id) => !seen.has(id))
    if (reached.includes(to)) return steps
    for (const id of reached) seen.add(id)
  }
  return undefined
}

import { type Citation, claimsIn } from '#domain/citation'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'

type Attested = { actor: Ref; citations: readonly Citation[] }

/** Actors, those of one name once, the one with the most claims first. */
export function bestAttested(attested: readonly Attested[]): Ref[] {
  if (attested.length < 2) return attested.map(({ actor }) => actor)
  const ordered = attested
    .map(({ actor, citations }) => ({ actor, claims: claimsIn(citations) }))
    .sort(
      by(
        (a) => -a.claims,
        (a) => a.actor.name,
      ),
    )
  const names = new Map<string, Ref>()
  for (const { actor } of ordered) if (!names.has(actor.name)) names.set(actor.name, actor)
  return [...names.values()]
}

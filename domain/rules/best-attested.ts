import { type Citation, sourcesIn } from '../citation.ts'
import { by } from '../in-order.ts'
import type { Ref } from '../ref.ts'

type Attested = { actor: Ref; citations: readonly Citation[] }

/** Actors, those of one name once, the one in the most reports first. */
export function bestAttested(attested: readonly Attested[]): Ref[] {
  if (attested.length < 2) return attested.map(({ actor }) => actor)
  const ordered = attested
    .map(({ actor, citations }) => ({ actor, reports: sourcesIn(citations).length }))
    .sort(
      by(
        (a) => -a.reports,
        (a) => a.actor.name,
      ),
    )
  const names = new Map<string, Ref>()
  for (const { actor } of ordered) if (!names.has(actor.name)) names.set(actor.name, actor)
  return [...names.values()]
}

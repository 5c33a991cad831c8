import { type Citation, claimsIn } from '#domain/citation'
import { by } from '#domain/in-order'

type Attested = { name: string; citations: readonly Citation[] }

/** Names, each once, the one with the most claims first. */
export function bestAttested(attested: readonly Attested[]): string[] {
  if (attested.length < 2) return attested.map(({ name }) => name)
  const ordered = attested
    .map(({ name, citations }) => ({ name, claims: claimsIn(citations) }))
    .sort(
      by(
        (a) => -a.claims,
        (a) => a.name,
      ),
    )
  return [...new Set(ordered.map((a) => a.name))]
}

import type { NamedActor } from '#domain/named-actor'

/** `represents`: whomever it speaks for. */
type Ranked = Pick<NamedActor, 'id' | 'kind'> & { represents: readonly unknown[] }

/** Those who speak for themselves or for others by name come first, who is unnamed last. */
function rankIn({ kind, represents }: Omit<Ranked, 'id'>): number {
  if (kind === 'state' || (kind === 'person' && represents.length > 0)) return 0
  if (kind === 'unnamed-source') return 3
  return kind === 'person' || kind === 'company' || kind === 'media' ? 2 : 1
}

/** How soon to show an actor where there is no room for all: the lower the sooner. */
export function rankOf(actors: readonly Ranked[]): (id: string) => number {
  const ranks = new Map(actors.map((actor) => [actor.id, rankIn(actor)]))
  return (id) => ranks.get(id) ?? 3
}

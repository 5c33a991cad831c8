import { type Known, knownOf, type Strength } from '#domain/basis'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'
import { rankOf } from '#domain/words/verb'

const byName = by<Ref>(
  ({ name }) => name,
  ({ id }) => id,
)

/** The two with the one in front who comes first by name. */
export const pairIn = (one: Ref, other: Ref): [Ref, Ref] => (byName(one, other) <= 0 ? [one, other] : [other, one])

/** Each two of them once. */
export function pairsOf(actors: readonly Ref[]): [Ref, Ref][] {
  const inOrder = [...actors].sort(byName)
  return inOrder.flatMap((one, at) => inOrder.slice(at + 1).map((other): [Ref, Ref] => [one, other]))
}

type Weighed = Known & { strength: Strength }

/** What joins two is known as well as the weaker of what is known of both; a hedge of either is kept. */
export function weakerOf(one: Weighed, other: Weighed): Weighed {
  const [weaker, stronger] = rankOf(one) > rankOf(other) ? [one, other] : [other, one]
  const { hedged, hedge } = stronger
  return { ...knownOf(weaker.hedged ? weaker : { ...weaker, hedged, hedge }), strength: weaker.strength }
}

import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'

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

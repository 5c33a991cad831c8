import { type Citation, claimsIn } from '#domain/citation'
import type { Ref } from '#domain/ref'
import { sayCount } from '#domain/words/plurals'

/** "2 actors · 6 claims". */
export function sayActorsAndClaims(held: readonly { holder: Ref; citations: readonly Citation[] }[]): string {
  const actors = new Set(held.map(({ holder }) => holder.id)).size
  const claims = held.reduce((sum, { citations }) => sum + claimsIn(citations), 0)
  return `${sayCount(actors, 'actor')} · ${sayCount(claims, 'claim')}`
}

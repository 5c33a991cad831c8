import { type Known, knownOf } from '#domain/basis'
import { rankOf } from '#domain/words/verb'

/** How claims are known, the best known first. */
export const bestKnown = (claims: readonly Known[]): Known[] =>
  claims.map(knownOf).sort((a, b) => rankOf(a) - rankOf(b))

import type { Known } from '../basis.ts'
import type { Citation } from '../citation.ts'
import { type Evidence, outletsOf, type Verb } from './verb.ts'

/** What a plan does to the one that it is a revision of. Neither of the two is gone by that. */
export const reviseVerb: Verb = { one: 'revises', many: 'revise', base: 'revise', ing: 'revising' }

/** What bears out that two are related. */
export function evidenceOfTie({
  basis,
  hedged,
  hedge,
  citations,
}: Known & { citations: readonly Citation[] }): Evidence {
  return { basis, hedged, hedge, saidBy: outletsOf(citations) }
}

import { type Basis, isStated, type Known } from '../basis.ts'
import { sayHedge } from './hedge.ts'
import { listed } from './naming.ts'
import type { Evidence } from './verb.ts'

/** How we know, said behind a claim (`long`), where there is little room (`short`), and of a number of claims (`counted`). */
const words = {
  'own-words': { long: 'in own words', short: 'own words', counted: 'in the actor’s own words' },
  spokesperson: { long: 'said by a spokesperson', short: 'spokesperson', counted: 'by a spokesperson' },
  'named-source': { long: 'a named source', short: 'named source', counted: 'by somebody named' },
  'unnamed-source': { long: 'an unnamed source', short: 'unnamed source', counted: 'by somebody unnamed' },
  inference: { long: 'the author’s inference', short: 'inferred', counted: 'inferred by an author' },
  'our-reading': { long: 'our reading', short: 'our reading', counted: 'by our own reading' },
  'not-recorded': { long: 'how it is known is not recorded', short: 'basis not recorded', counted: 'without a basis' },
} as const satisfies Record<Basis, { long: string; short: string; counted: string }>

export const sayBasis = (basis: Basis): string => words[basis].long

/** The same with the hedge of its source: "an unnamed source, so it appears". */
export const sayKnownBy = (known: Known): string => [sayBasis(known.basis), sayHedge(known)].filter(Boolean).join(', ')

export const noteBasis = (basis: Basis): string => words[basis].short

export const countBasis = (basis: Basis): string => words[basis].counted

/** The same of a claim, with its hedge; a named source is named: "said by Ash", "inferred, so it appears". */
export function noteEvidence({ basis, hedged, hedge, saidBy = [] }: Evidence): string {
  const how = basis === 'named-source' && saidBy.length > 0 ? `said by ${listed(saidBy)}` : words[basis].short
  return [how, sayHedge({ hedged, hedge })].filter(Boolean).join(', ')
}

/** The least that is said of how a claim is known: nothing where somebody named says so without a hedge. */
export function leastOf(evidence: Evidence): string | undefined {
  return isStated(evidence) ? undefined : noteEvidence({ ...evidence, saidBy: [] })
}

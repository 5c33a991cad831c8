import type { Basis } from '../basis.ts'

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

export const noteBasis = (basis: Basis): string => words[basis].short

export const countBasis = (basis: Basis): string => words[basis].counted

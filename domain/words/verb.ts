import { type Basis, type Hedge, type Known, strengthOf } from '../basis.ts'
import type { Citation } from '../citation.ts'
import { groupBy } from '../group-by.ts'
import { sayHedge } from './hedge.ts'
import { agreeing, joined, listed, type Named, named } from './naming.ts'

/**
 * A verb in the forms that evidence asks for: "opposes", "oppose", to "oppose", "opposing"; "drafted" … to "have drafted".
 * `ours`: nobody says it, it tells what is on record; then who says or takes it so stands behind, and no hedge moves into it.
 */
export type Verb = { one: string; many: string; base: string; ing: string; ours?: true }

/** What bears a claim out: who said so, by name, where that is known. */
export type Evidence = {
  basis: Basis
  hedged?: true | undefined
  hedge?: Hedge | undefined
  saidBy?: readonly Named[] | undefined
}

/** What is said of the first group in a sentence stands in full; of the next ones, of the same verb and object, only what differs. */
export type Form = 'full' | 'short'

const hedgedVerbs: Record<Hedge, readonly [one: string, many: string]> = {
  appears: ['appears to', 'appear to'],
  seems: ['seems to', 'seem to'],
  may: ['may', 'may'],
  could: ['could', 'could'],
  expected: ['is expected to', 'are expected to'],
}

/** What stands behind a claim whose verb already hedges. */
const behind: Record<Basis, string> = {
  'own-words': '',
  spokesperson: '',
  'named-source': ', a named source says',
  'unnamed-source': ', it is reported',
  inference: ', as a report’s author takes it',
  'our-reading': ', by our reading',
  'not-recorded': ', on an unrecorded basis',
}

/**
 * What a verb says of somebody, no stronger than its evidence: own words and a spokesperson assert it, a named source is named,
 * an unnamed one reports it, an author takes it to be so, we read it so. A hedge is repeated.
 */
export function predicate(verb: Verb, evidence: Evidence, actors: readonly Named[], what: string, form: Form = 'full') {
  const full = form === 'full'
  const object = full && what !== '' ? ` ${what}` : ''
  const base = full ? ` ${verb.base}` : ''
  if (verb.ours) {
    return `${agreeing(actors, verb.one, verb.many)}${object}${evidence.hedged ? ` (${sayHedge(evidence)})` : ''}${attribution(evidence)}`
  }
  if (evidence.hedged) {
    return `${agreeing(actors, ...hedgedVerbs[evidence.hedge ?? 'appears'])}${base}${object}${attribution(evidence)}`
  }
  const are = agreeing(actors, 'is', 'are')
  const as = full ? `as ${verb.ing}${object}` : 'so'
  switch (evidence.basis) {
    case 'unnamed-source':
      return `${are} reported to${base}${object}`
    case 'inference':
      return `${are} taken to${base}${object}${full ? ',' : ''} by a report’s author`
    case 'our-reading':
      return `${are} read by us ${as}`
    case 'not-recorded':
      return `${are} recorded ${as}, on an unrecorded basis`
    default: {
      const plain = full ? agreeing(actors, verb.one, verb.many) : agreeing(actors, 'does', 'do')
      return `${plain}${object}${attribution(evidence)}`
    }
  }
}

/** Of a record of which nothing says here how it is known, though it may be known: "is recorded as opposing it". */
export function asRecorded(verb: Verb, actors: readonly Named[], what: string): string {
  return `${agreeing(actors, 'is', 'are')} recorded as ${verb.ing} ${what}`
}

/** How a claim is known, in a word or two of a note beside a picture. What somebody named says stands as it is. */
const inBrief: Record<Basis, string> = {
  'own-words': '',
  spokesperson: '',
  'named-source': '',
  'unnamed-source': 'reportedly',
  inference: 'by inference',
  'our-reading': 'by our reading',
  'not-recorded': 'on an unrecorded basis',
}

/** The same with the fewest words: "reportedly drafted the plan", "may have leaked it, by inference". */
export function briefly(verb: Verb, evidence: Evidence, actors: readonly Named[], what: string): string {
  const known = inBrief[evidence.basis]
  const object = what === '' ? '' : ` ${what}`
  const behind = known === '' ? '' : `, ${known}`
  if (evidence.hedged)
    return `${agreeing(actors, ...hedgedVerbs[evidence.hedge ?? 'appears'])} ${verb.base}${object}${behind}`
  const plain = `${agreeing(actors, verb.one, verb.many)}${object}`
  return evidence.basis === 'unnamed-source' ? `${known} ${plain}` : `${plain}${behind}`
}

function attribution({ basis, saidBy = [] }: Evidence): string {
  if (basis !== 'named-source' || saidBy.length === 0) return behind[basis]
  return `, ${agreeing(saidBy, 'says', 'say')} ${listed(saidBy)}`
}

/** Whom the citations of a claim have it from. */
function outletsOf(citations: readonly Citation[]): Named[] {
  return [...new Set(citations.flatMap(({ via }) => via))].map((name) => ({ name }))
}

/** What bears out a record that nobody is said to have voiced: the outlets that its reports have it from. */
export function citedEvidence({
  basis,
  hedged,
  hedge,
  citations,
}: Known & { citations: readonly Citation[] }): Evidence {
  return { basis, hedged, hedge, saidBy: outletsOf(citations) }
}

/** What sorts claims: strongest first, of one strength the plainly said before the hedged. */
export function rankOf({ basis, hedged }: Evidence): number {
  return -2 * strengthOf[basis] + (hedged ? 1 : 0)
}

/** What tells claims apart that may not be said in one breath. Own words and a spokesperson may. */
export function voiceOf({ basis, hedged, hedge = 'appears', saidBy = [] }: Evidence): string {
  const voice = basis === 'spokesperson' ? 'own-words' : basis
  const whose = basis === 'named-source' ? joined([...new Set(saidBy.map(named))].sort()) : ''
  return [voice, hedged ? hedge : '', whose].join(' ')
}

/** Claims by voice, the strongest first. */
export function byVoice<C>(claims: readonly C[], evidenceOf: (claim: C) => Evidence): C[][] {
  const inOrder = [...claims].sort((a, b) => rankOf(evidenceOf(a)) - rankOf(evidenceOf(b)))
  return [...groupBy(inOrder, (claim) => voiceOf(evidenceOf(claim))).values()]
}

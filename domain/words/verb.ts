import { type Basis, type Hedge, strengthOf } from '../basis.ts'
import { agreeing, joined, type Named, named } from './naming.ts'

/** A verb for one and for many, and its infinitive: "opposes", "oppose", "oppose"; "drafted", "drafted", "have drafted". */
export type Verb = { one: string; many: string; base: string }

/** What bears a claim out: who said so, by name, where that is known. */
export type Evidence = {
  basis: Basis
  hedged?: true | undefined
  hedge?: Hedge | undefined
  saidBy?: readonly Named[] | undefined
}

/** What is said of the first group in a sentence stands in full; of the next ones, of the same verb, only what differs. */
type Form = 'full' | 'short'

const hedgedVerbs: Record<Hedge, readonly [one: string, many: string]> = {
  appears: ['appears to', 'appear to'],
  seems: ['seems to', 'seem to'],
  may: ['may', 'may'],
  could: ['could', 'could'],
  expected: ['is expected to', 'are expected to'],
}

const behind: Record<Basis, string> = {
  'own-words': '',
  spokesperson: '',
  'named-source': ', a named source says',
  'unnamed-source': ', it is reported',
  inference: ', to a report’s author',
  'our-reading': ', as we read it',
  'not-recorded': ', on what basis is not recorded',
}

/**
 * What a verb says of somebody, no stronger than its evidence: own words and a spokesperson assert it, a named source is named,
 * an unnamed one reports it, an author takes it to be so, we read it so. A hedge is repeated.
 */
export function predicate(verb: Verb, evidence: Evidence, actors: readonly Named[], what: string, form: Form = 'full') {
  const full = form === 'full'
  const object = full && what !== '' ? ` ${what}` : ''
  const { basis } = evidence
  if (evidence.hedged) {
    const hedged = agreeing(actors, ...hedgedVerbs[evidence.hedge ?? 'appears'])
    return `${hedged}${full ? ` ${verb.base}` : ''}${object}${attribution(evidence)}`
  }
  const are = agreeing(actors, 'is', 'are')
  if (basis === 'unnamed-source') return `${are} reported to${full ? ` ${verb.base}` : ''}${object}`
  if (basis === 'inference') {
    return `${are} taken to${full ? ` ${verb.base}` : ''}${object}${full ? ',' : ''} by a report’s author`
  }
  const plain = full ? agreeing(actors, verb.one, verb.many) : agreeing(actors, 'does', 'do')
  return `${plain}${object}${attribution(evidence)}`
}

function attribution({ basis, saidBy = [] }: Evidence): string {
  if (basis !== 'named-source' || saidBy.length === 0) return behind[basis]
  return `, ${saidBy.length > 1 ? 'say' : 'says'} ${joined(saidBy.map(named))}`
}

/** What sorts claims: strongest first, of one strength the plainly said before the hedged. */
export function rankOf({ basis, hedged }: Evidence): number {
  return -2 * strengthOf[basis] + (hedged ? 1 : 0)
}

/** What tells claims apart that may not be said in one breath. Own words and a spokesperson may. */
export function voiceOf({ basis, hedged, hedge = 'appears', saidBy = [] }: Evidence): string {
  const voice = basis === 'spokesperson' ? 'own-words' : basis
  const whose = basis === 'named-source' ? joined(saidBy.map(named)) : ''
  return [voice, hedged ? hedge : '', whose].join(' ')
}

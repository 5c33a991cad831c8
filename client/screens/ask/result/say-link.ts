import { readKnown } from '#domain/basis'
import { BrokerageRole } from '#domain/brokerage'
import { noteBasis } from '#domain/words/basis'
import { matchVerb } from '#domain/words/demands'
import { sayHedge } from '#domain/words/hedge'
import { brokeredVerb, roleVerb } from '#domain/words/roles'
import { onCondition, stanceVerb } from '#domain/words/stance'
import { asRecorded, predicate, type Verb } from '#domain/words/verb'
import { isPlain } from '../../../canvas/looks.ts'
import type { LineSign } from '../../../canvas/scene.ts'
import { isMatch, isStance } from './column-kinds.ts'
import type { ResultLink } from './result-graph.ts'

/** A type as words: `MEMBER_OF` is "member of". */
export const sayType = (type: string): string => type.toLowerCase().replaceAll('_', ' ')

function verbOf(sign: LineSign, { role }: ResultLink['properties']): Verb | undefined {
  if (isStance(sign)) return stanceVerb[sign]
  if (isMatch(sign)) return matchVerb[sign]
  if (sign !== 'broker') return undefined
  const known = BrokerageRole.safeParse(role)
  return known.success ? roleVerb[known.data] : brokeredVerb
}

const plainVerb = (sign: LineSign, type: string) => (sign === 'tie' ? 'stands in one row with' : sayType(type))

/** A line between two things as a sentence, as strong as what it says of itself: without a basis there, as it is recorded. */
export function sayLink(sign: LineSign, { type, properties }: ResultLink, from: string, to: string): string {
  const verb = verbOf(sign, properties)
  const known = readKnown(properties)
  if (isPlain(sign) || verb === undefined) {
    const aside = known && [noteBasis(known.basis), sayHedge(known)].filter(Boolean).join(', ')
    return `${from} ${plainVerb(sign, type)} ${to}${aside ? ` (${aside})` : ''}`
  }
  const condition = typeof properties.condition === 'string' ? properties.condition : undefined
  const depends = sign === 'conditional' ? onCondition({ stance: sign, condition }) : ''
  const what = `${to}${depends}`
  // A point of several words is one thing.
  const subject = [isMatch(sign) ? { name: from, plural: false } : { name: from }]
  return `${from} ${known ? predicate(verb, known, subject, what) : asRecorded(verb, subject, what)}`
}

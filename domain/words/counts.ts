import { isStated, isWeak } from '../basis.ts'
import { type Evidence, rankOf, type Verb } from './verb.ts'

type Group = 'asserted' | 'reported' | 'inferred' | 'read' | 'unknown'

const groups: readonly Group[] = ['asserted', 'reported', 'inferred', 'read', 'unknown']

/** How claims of one strength are counted: of those who hold something, and of answers to a demand. */
const words: Record<Group, { one: string; many: string; answers: string }> = {
  asserted: { one: 'asserts it', many: 'assert it', answers: 'stated' },
  reported: { one: 'is reported to', many: 'are reported to', answers: 'reported' },
  inferred: { one: 'by inference', many: 'by inference', answers: 'by inference' },
  read: { one: 'by our reading', many: 'by our reading', answers: 'by our reading' },
  unknown: { one: 'on an unrecorded basis', many: 'on an unrecorded basis', answers: 'on an unrecorded basis' },
}

function groupOf(claim: Evidence): Group {
  const { basis } = claim
  if (basis === 'our-reading') return 'read'
  if (basis === 'not-recorded') return 'unknown'
  if (isWeak(claim)) return 'inferred'
  return isStated(claim) ? 'asserted' : 'reported'
}

/** "4 assert it, 2 are reported to, 1 by inference": what is inferred is never counted among what is said. */
export function countByStrength(claims: readonly Evidence[]): string {
  return grouped(claims)
    .map(({ group, count }) => `${count} ${count === 1 ? words[group].one : words[group].many}`)
    .join(', ')
}

/** What answers rest on: a hedge is counted by itself, so a statement stays one. */
function answersBy(claims: readonly Evidence[]) {
  const hedged = claims.filter((one) => one.hedged).length
  return { groups: grouped(claims.map(({ basis }): Evidence => ({ basis }))), hedged }
}

/** "1 stated, 2 by our reading, 1 of them hedged": of answers to a demand. A single one needs no number: "by our reading, hedged". */
export function countAnswers(claims: readonly Evidence[]): string {
  const { groups, hedged } = answersBy(claims)
  const [only] = groups
  if (claims.length === 1 && only) return `${words[only.group].answers}${hedged > 0 ? ', hedged' : ''}`
  const counts = groups.map(({ group, count }) => `${count} ${words[group].answers}`)
  return [...counts, ...(hedged > 0 ? [`${hedged} of them hedged`] : [])].join(', ')
}

/** How answers are known, where all alike without a number: "by our reading", "1 stated, 2 by our reading". */
export function sayKnown(claims: readonly Evidence[]): string {
  const { groups, hedged } = answersBy(claims)
  const [only, ...others] = groups
  return only && others.length === 0 && hedged === 0 ? words[only.group].answers : countAnswers(claims)
}

/** How answers are known, where little room is left: "by our reading"; nothing where all are stated without a hedge. */
export const leastKnown = (claims: readonly Evidence[]): string | undefined =>
  claims.every(isStated) ? undefined : sayKnown(claims)

/** What is said, and behind it the least that is said of how it is known: "demand met, by our reading". */
export const withKnown = (said: string, claims: readonly Evidence[]): string =>
  [said, leastKnown(claims)].filter(Boolean).join(', ')

/** The same of many at a glance: what all are, or most, else each counted: "by our reading", "most by our reading". */
function mostAre(claims: readonly Evidence[]): string {
  const [most] = grouped(claims).sort((a, b) => b.count - a.count)
  if (!most) return ''
  if (most.count === claims.length) return words[most.group].answers
  return most.count * 2 > claims.length ? `most ${words[most.group].answers}` : countAnswers(claims)
}

/** What the answers to demands are by, in a legend: "by demands, most by our reading". */
export const sayByDemands = (answers: readonly Evidence[]): string =>
  ['by demands', mostAre(answers)].filter(Boolean).join(', ')

function grouped(claims: readonly Evidence[]): { group: Group; count: number }[] {
  return groups
    .map((group) => ({ group, count: claims.filter((one) => groupOf(one) === group).length }))
    .filter(({ count }) => count > 0)
}

/** The claim that is known best. Undefined where there is none. */
export function strongest<C>(claims: readonly C[], evidenceOf: (claim: C) => Evidence): C | undefined {
  return [...claims].sort((a, b) => rankOf(evidenceOf(a)) - rankOf(evidenceOf(b)))[0]
}

const several: Record<Group, (count: number, verb: Verb, what: string) => string> = {
  asserted: (count, verb, what) => `${count} ${count === 1 ? verb.one : verb.many} ${what}`,
  reported: (count, verb, what) => `${count} ${count === 1 ? 'is' : 'are'} reported to ${verb.base} ${what}`,
  inferred: (count, verb, what) => `${count} ${count === 1 ? verb.one : verb.many} ${what} by inference`,
  read: (count, verb, what) => `${count} ${count === 1 ? verb.one : verb.many} ${what} by our reading`,
  unknown: (count, verb, what) => `${count} ${count === 1 ? verb.one : verb.many} ${what} on an unrecorded basis`,
}

/** How many do something: "2 support it, 1 is reported to, 2 by inference"; what is inferred is counted apart. */
export function countWho(verb: Verb, claims: readonly Evidence[], what: string): string {
  return grouped(claims)
    .map(({ group, count }, at) =>
      at === 0 ? several[group](count, verb, what) : `${count} ${count === 1 ? words[group].one : words[group].many}`,
    )
    .join(', ')
}

import type { AnswerCounts, JointAnswer, MatchKind } from '../demand.ts'
import { answeredKinds } from '../rules/split.ts'
import { joined, type Named } from './naming.ts'
import { type Evidence, predicate, type Verb } from './verb.ts'

/** What an actor does who asks for something. */
export const demandVerb: Verb = { one: 'calls for', many: 'call for', base: 'call for', ing: 'calling for' }

/** The same of several, which are counted. */
export const makeVerb: Verb = { one: 'makes', many: 'make', base: 'make', ing: 'making' }

/** How a point answers a demand. Never a stance. */
export const matchVerb = {
  meets: { one: 'meets', many: 'meet', base: 'meet', ing: 'meeting' },
  'partly-meets': { one: 'meets in part', many: 'meet in part', base: 'meet in part', ing: 'meeting in part' },
  contradicts: { one: 'contradicts', many: 'contradict', base: 'contradict', ing: 'contradicting' },
} as const satisfies Record<MatchKind, Verb>

/** What a plan does to a demand that its points answer differently. */
export const splitVerb: Verb = { one: 'splits on', many: 'split on', base: 'split on', ing: 'splitting on' }

/** The same where they all go one way, as far as they go. */
export const oneWayVerb: Verb = {
  one: 'meets in part or in full',
  many: 'meet in part or in full',
  base: 'meet in part or in full',
  ing: 'meeting in part or in full',
}

/** True where nothing contradicts what something meets, wholly or in part. */
export const isOneWay = (counts: AnswerCounts): boolean => counts.contradicts === 0

/** The same said of the demand. */
export const matchedBy = {
  meets: 'met',
  'partly-meets': 'met in part',
  contradicts: 'contradicted',
} as const satisfies Record<MatchKind, string>

/** How demands are answered, in as few words as a chip has room for. */
export const answerWord = {
  meets: 'demand met',
  'partly-meets': 'demand met in part',
  contradicts: 'demand contradicted',
  split: 'demands answered differently',
} as const satisfies Record<JointAnswer, string>

export type Answer = { kind: MatchKind; demands: string }

/** "it meets Russia’s demand and contradicts demands of A", as well as all of it is known: "by our reading it meets …". */
export function sayAnswers(answers: readonly Answer[], evidence: Evidence): string {
  const form = (of: 'one' | 'many' | 'base' | 'ing', again = '') =>
    joined(answers.map(({ kind, demands }, at) => `${at > 0 ? again : ''}${matchVerb[kind][of]} ${demands}`))
  const base = form('base', takesTo(evidence) ? 'to ' : '')
  const all: Verb = { one: form('one'), many: form('many'), base, ing: form('ing') }
  if (evidence.basis === 'our-reading' && !evidence.hedged) return `by our reading it ${all.one}`
  return `it ${predicate(all, evidence, [{ name: 'it' }], '')}`
}

/** "Is reported to meet … and to contradict", but "may meet … and contradict". */
function takesTo({ hedged, hedge }: Evidence): boolean {
  return !hedged || (hedge !== 'may' && hedge !== 'could')
}

const inTheSame = { ...matchedBy, 'partly-meets': 'in part' } as const satisfies Record<MatchKind, string>

/** How the points of a plan answer one demand: "met by 2 points, in part by 1, contradicted by 1". */
export function sayPoints(counts: AnswerCounts): string {
  return answeredKinds(counts)
    .map((kind, at) => {
      const count = counts[kind]
      return at === 0
        ? `${matchedBy[kind]} by ${count} ${count === 1 ? 'point' : 'points'}`
        : `${inTheSame[kind]} by ${count}`
    })
    .join(', ')
}

/** How one point answers several demands: "1 met, 1 contradicted". */
export function sayDemandCounts(counts: AnswerCounts): string {
  return answeredKinds(counts)
    .map((kind) => `${counts[kind]} ${matchedBy[kind]}`)
    .join(', ')
}

/** "“The dam” is taken to meet a demand of North: “Open locks”, by a report’s author": never a stance of whoever demands it. */
export function sayAnswer(point: Named, kind: MatchKind, demand: string, evidence: Evidence): string {
  return `${point.name} ${predicate(matchVerb[kind], evidence, [{ name: 'it' }], demand)}`
}

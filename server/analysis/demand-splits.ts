import { type DemandMatch, MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import { countAnswers } from '#domain/words/counts'
import { evidenceOfDemand, matchVerb } from '#domain/words/demands'
import { joined, type Named, sentence } from '#domain/words/naming'
import { inPlan, type PlacedPoint, type PlanShare, sharesOf, someOf } from '#domain/words/plan-places'
import { byVoice, type Evidence, predicate } from '#domain/words/verb'
import { demandsOf } from './demand-names.ts'

/** What this says of demands should leave room for who stands where. */
const mostWords = 40

/** What the points of a heading or an issue do to demands: plan by plan, how many points of how many, as each answer is known. */
export function splitSentences(
  matches: readonly DemandMatch[],
  target: Ref,
  points: readonly PlacedPoint[] = [],
): string[] {
  for (const most of [3, 2, 1, 0]) {
    const said = splitInto(matches, target, points, (share, own) => sayShare(share, own, most))
    if (said.join(' ').split(' ').length <= mostWords) return said
  }
  return splitInto(matches, target, points, sumUp)
}

type Say = (share: PlanShare, matches: readonly DemandMatch[]) => string

function splitInto(matches: readonly DemandMatch[], target: Ref, points: readonly PlacedPoint[], say: Say) {
  const shares = sharesOf(target, points)
  const placed = new Set(shares.flatMap(({ ids }) => [...ids]))
  const unplaced = matches.filter((m) => !placed.has(m.point.id))
  return [
    ...shares.map((share) => ({ share, own: matches.filter((m) => share.ids.has(m.point.id)) })),
    { share: { ids: new Set<string>(), all: 0 }, own: unplaced },
  ].flatMap(({ share, own }) => (own.length > 0 ? [sentence(say(share, own))] : []))
}

/** "Of its 5 points in the first draft, 1 is reported to contradict …; by our reading 2 meet in part …" */
function sayShare(share: PlanShare, matches: readonly DemandMatch[], most: number): string {
  const voices = byVoice(matches, evidenceOfDemand).map((said, at) => answersIn(said, share, most, at === 0))
  const all = voices.join('; ')
  return share.all > 1 ? `of its ${share.all} points${inPlan(share.plan)}, ${all}` : all
}

/** The same in fewer words: how the answers are known in front of them all, and what a source or we hedge still by itself. */
function sumUp(share: PlanShare, matches: readonly DemandMatch[]): string {
  const plain = matches.filter(({ hedged }) => !hedged)
  if (byVoice(plain, evidenceOfDemand).length < 2) return sayShare(share, matches, 0)
  const perhaps = byVoice(
    matches.filter((match) => match.hedged),
    evidenceOfDemand,
  ).map((said) => answersIn(said, share, 0, false))
  const known = `(answers: ${countAnswers(answersOnce(plain).map(evidenceOfDemand))})`
  const clauses = kindsIn(plain).map(({ kind, own, points }) => {
    const { text, as } = subjectOf(share, points, false)
    const who = share.all === 1 ? '' : `${text} `
    return `${who}${matchVerb[kind][as.plural ? 'many' : 'one']} ${demandsOf(own, 0)}`
  })
  const lead =
    share.all > 1 ? `of its ${share.all} points${inPlan(share.plan)} ${known},` : `${someOf(share, 1)} ${known}`
  return [`${lead} ${joined(clauses)}`, ...perhaps].join('; ')
}

/** Each answer of one point to one demand once, however many make the demand. */
function answersOnce(matches: readonly DemandMatch[]): DemandMatch[] {
  return [...new Map(matches.map((m) => [`${m.demand.id} ${m.point.id}`, m])).values()]
}

/** What points do, all of it known in the same way: those that meet, those that meet in part, those that contradict. */
function answersIn(matches: readonly DemandMatch[], share: PlanShare, most: number, first: boolean): string {
  const [one] = matches
  if (one === undefined) return ''
  const evidence = evidenceOfDemand(one)
  const isOurs = evidence.basis === 'our-reading' && !evidence.hedged
  const clauses = kindsIn(matches).map(({ kind, own, points }, at) => {
    const who = subjectOf(share, points, first && at === 0)
    const what = demandsOf(own, most)
    if (!isOurs) return `${who.text} ${predicate(matchVerb[kind], evidence, [who.as], what)}`
    const again = share.all === 1 && at > 0 ? '' : `${who.text} `
    return `${again}${matchVerb[kind][who.as.plural ? 'many' : 'one']} ${what}`
  })
  return `${isOurs ? 'by our reading ' : ''}${joined(clauses)}`
}

/** Whom a clause is about: so many points, or the only one that there is, which is called so once. */
function subjectOf(share: PlanShare, points: number, first: boolean): { text: string; as: Named } {
  const as = { name: 'it', plural: points > 1 }
  if (share.all === 1) return { text: first ? someOf(share, 1) : 'it', as }
  if (share.all === 0) return { text: first ? `${points} of its points` : `${points}`, as }
  return { text: points === share.all ? (points === 2 ? 'both' : `all ${points}`) : `${points}`, as }
}

/** "2 points meet it, 1 may meet it in part and 1 contradicts it" */
export function answersOf(matches: readonly DemandMatch[]): string {
  const counts = kindsIn(matches).flatMap(({ kind, own }) => {
    const form = (of: 'one' | 'many' | 'base' | 'ing') => withIt(matchVerb[kind][of])
    const verb = { one: form('one'), many: form('many'), base: form('base'), ing: form('ing') }
    return byVoice(own, asHedged).map((said) => {
      const points = new Set(said.map((m) => m.point.id)).size
      return {
        points,
        does: said[0] ? predicate(verb, asHedged(said[0]), [{ name: 'it', plural: points > 1 }], '') : '',
      }
    })
  })
  const clauses = counts.map(({ points, does }, at) => `${points}${at > 0 ? '' : nounFor(points)} ${does}`)
  return asKnown(matches, joined(clauses))
}

const nounFor = (points: number) => (points === 1 ? ' point' : ' points')

const withIt = (verb: string) => (/ in part$/.test(verb) ? verb.replace(/ in part$/, ' it in part') : `${verb} it`)

/** An answer by its hedge alone, as how it is known stands beside all of them. */
function asHedged({ hedged, hedge }: DemandMatch): Evidence {
  return { basis: 'own-words', hedged, hedge }
}

function kindsIn(matches: readonly DemandMatch[]): { kind: MatchKind; own: DemandMatch[]; points: number }[] {
  return MatchKind.options
    .map((kind) => ({ kind, own: matches.filter((m) => m.kind === kind) }))
    .map(({ kind, own }) => ({ kind, own, points: new Set(own.map((m) => m.point.id)).size }))
    .filter(({ points }) => points > 0)
}

/** What is no stronger than our reading, an inference or a report says so: all of it in front, else how many answers behind. */
function asKnown(matches: readonly DemandMatch[], clause: string): string {
  const all = answersOnce(matches).map(({ basis }): Evidence => ({ basis }))
  if (all.every(({ basis }) => basis === 'our-reading')) return `by our reading ${clause}`
  const how = countAnswers(all)
  return how === 'stated' || how === `${all.length} stated` ? clause : `${clause} (${how})`
}

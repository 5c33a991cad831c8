import { type DemandMatch, MatchKind } from '../demand.ts'
import type { Ref } from '../ref.ts'
import { countAnswers } from './counts.ts'
import { answersOnce, kindsIn } from './demand-kinds.ts'
import { demandsOf } from './demand-names.ts'
import { matchVerb } from './demands.ts'
import { joined, type Named, sentence, strung } from './naming.ts'
import { inPlan, type PlacedPoint, type PlanShare, sharesOf, someOf } from './plan-places.ts'
import { byVoice, citedEvidence, predicate } from './verb.ts'

/** What this says of demands should leave room for who stands where. */
const mostWords = 40

/** What the points of a heading or an issue do to demands: plan by plan, how many points of how many, as each answer is known. */
export function splitSentences(
  matches: readonly DemandMatch[],
  target: Ref,
  contradictedFirst: boolean,
  points: readonly PlacedPoint[] = [],
): string[] {
  const kinds = contradictedFirst ? MatchKind.options.toReversed() : MatchKind.options
  for (const most of [3, 2, 1, 0]) {
    const said = splitInto(matches, target, points, (share, own) => sayShare(share, own, { most, kinds }))
    if (said.join(' ').split(' ').length <= mostWords) return said
  }
  return splitInto(matches, target, points, (share, own) => sumUp(share, own, kinds))
}

/** So many demands of one kind are named; `kinds` in the order in which they are said. */
type Form = { most: number; kinds: readonly MatchKind[] }

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
function sayShare(share: PlanShare, matches: readonly DemandMatch[], form: Form): string {
  const [first] = form.kinds
  const leads = (said: readonly DemandMatch[]) =>
    first === 'contradicts' && said.some(({ kind }) => kind === first) ? 0 : 1
  const voices = byVoice(matches, citedEvidence)
    .sort((a, b) => leads(a) - leads(b))
    .map((said, at) => answersIn(said, share, form, at === 0))
  const all = voices.join('; ')
  return share.all > 1 ? `of its ${share.all} points${inPlan(share.plan)}, ${all}` : all
}

/** The same in fewer words: how the answers are known in front of them all, and what a source or we hedge still by itself. */
function sumUp(share: PlanShare, matches: readonly DemandMatch[], kinds: readonly MatchKind[]): string {
  const form = { most: 0, kinds }
  const plain = matches.filter(({ hedged }) => !hedged)
  if (byVoice(plain, citedEvidence).length < 2) return sayShare(share, matches, form)
  const perhaps = byVoice(
    matches.filter((match) => match.hedged),
    citedEvidence,
  ).map((said) => answersIn(said, share, form, false))
  const known = `(answers: ${countAnswers(answersOnce(plain).map(citedEvidence))})`
  const clauses = kindsIn(plain, kinds).map(({ kind, own, points }) => {
    const { text, as } = subjectOf(share, points, false)
    const who = share.all === 1 ? '' : `${text} `
    return `${who}${matchVerb[kind][as.plural ? 'many' : 'one']} ${demandsOf(own, 0)}`
  })
  const lead =
    share.all > 1 ? `of its ${share.all} points${inPlan(share.plan)} ${known},` : `${someOf(share, 1)} ${known}`
  return [`${lead} ${joined(clauses)}`, ...perhaps].join('; ')
}

/** What points do, all of it known in the same way: those that meet, those that meet in part, those that contradict. */
function answersIn(matches: readonly DemandMatch[], share: PlanShare, form: Form, first: boolean): string {
  const [one] = matches
  if (one === undefined) return ''
  const evidence = citedEvidence(one)
  const isOurs = evidence.basis === 'our-reading' && !evidence.hedged
  const clauses = kindsIn(matches, form.kinds).map(({ kind, own, points }, at) => {
    const who = subjectOf(share, points, first && at === 0)
    const what = demandsOf(own, form.most)
    if (!isOurs) return `${who.text} ${predicate(matchVerb[kind], evidence, [who.as], what)}`
    const again = share.all === 1 && at > 0 ? '' : `${who.text} `
    return `${again}${matchVerb[kind][who.as.plural ? 'many' : 'one']} ${what}`
  })
  return `${isOurs ? 'by our reading ' : ''}${strung(clauses)}`
}

/** Whom a clause is about: so many points, or the only one that there is, which is called so once. */
function subjectOf(share: PlanShare, points: number, first: boolean): { text: string; as: Named } {
  const as = { name: 'it', plural: points > 1 }
  if (share.all === 1) return { text: first ? someOf(share, 1) : 'it', as }
  if (share.all === 0) return { text: first ? `${points} of its points` : `${points}`, as }
  return { text: points === share.all ? (points === 2 ? 'both' : `all ${points}`) : `${points}`, as }
}

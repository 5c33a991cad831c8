import { type DemandMatch, MatchKind } from '../demand.ts'
import type { Ref } from '../ref.ts'
import { answersOf } from './demand-answers.ts'
import { demandsOf } from './demand-names.ts'
import { splitSentences } from './demand-splits.ts'
import { demandVerb, sayAnswers } from './demands.ts'
import { listed, sentence } from './naming.ts'
import type { PlacedPoint } from './plan-places.ts'
import { byVoice, citedEvidence, type Evidence, predicate } from './verb.ts'

/** Of one kind so many demands are named, more are counted. */
const mostNamed = 3

/** A sentence with more words than this names fewer. */
const mostWords = 40

/** "It meets Russia’s demand “…” and contradicts A’s demand “…”." A demand is never a stance. Of several points the split. */
export function demandSentences(
  matches: readonly DemandMatch[],
  target: Ref,
  contradictedFirst: boolean,
  points: readonly PlacedPoint[] = [],
): string[] {
  if (target.label !== 'PlanPoint') return splitSentences(matches, target, contradictedFirst, points)
  if (!contradictedFirst) return answersOfPoint(matches).map(sentence)
  const { against, others } = apart(matches)
  return [...answersOfPoint(against), ...answersOfPoint(others)].map(sentence)
}

/** Of those that contradict a demand whoever asks who is against reads first. */
function apart(matches: readonly DemandMatch[]): { against: DemandMatch[]; others: DemandMatch[] } {
  const isAgainst = ({ kind }: DemandMatch) => kind === 'contradicts'
  return { against: matches.filter(isAgainst), others: matches.filter((match) => !isAgainst(match)) }
}

/** What one point does to demands, a clause for each way in which it is known. */
function answersOfPoint(matches: readonly DemandMatch[], most = mostNamed): string[] {
  return byVoice(matches, citedEvidence).map((said) => {
    const all = Array.from({ length: most + 1 }, (_, fewer) => answersIn(said, most - fewer))
    return all.find((text) => text.split(' ').length <= mostWords) ?? all.at(-1) ?? ''
  })
}

/** What one point does, all of it known in the same way. */
function answersIn(matches: readonly DemandMatch[], most: number): string {
  const [first] = matches
  if (first === undefined) return ''
  const answers = MatchKind.options.flatMap((kind) => {
    const own = matches.filter((m) => m.kind === kind)
    return own.length > 0 ? [{ kind, demands: demandsOf(own, most) }] : []
  })
  return sayAnswers(answers, citedEvidence(first))
}

/** "A demands it: 2 points meet it and 1 contradicts it", as well as the demand and its answers are known. */
export function demandedBy(actors: readonly Ref[], demanded: Evidence, matches: readonly DemandMatch[]): string[] {
  if (actors.length === 0) return []
  const who = `${listed(actors)} ${predicate(demandVerb, demanded, actors, 'it')}`
  return [sentence(`${who}${matches.length === 0 ? '; no reported point answers it' : `: ${answersOf(matches)}`}`)]
}

/** The length of a title. */
const longest = 150

const nothing = 'no position on this very point is recorded'

/** Of a point on which no position is recorded: how it answers demands, in the finding where there is room. */
export function unspoken(matches: readonly DemandMatch[], contradictedFirst: boolean): string[] {
  if (contradictedFirst) return contradicted(matches)
  const answers = answersOfPoint(matches)
  const all = [nothing, ...answers].join('; ')
  if (all.length <= longest) return [sentence(all)]
  const demands = new Set(matches.map(({ demand }) => demand.id)).size
  const bears = demands === 1 ? 'a demand bears on it' : `${demands} demands bear on it`
  return [`${nothing}; ${bears}`, ...answers].map(sentence)
}

function contradicted(matches: readonly DemandMatch[]): string[] {
  const { against, others } = apart(matches)
  const lead = (most: number) => [nothing, ...answersOfPoint(against, most)].join('; ')
  const finding = against.length === 0 ? `${nothing}, nor a demand that it contradicts` : lead(mostNamed)
  return [finding.length > longest ? lead(0) : finding, ...answersOfPoint(others)].map(sentence)
}

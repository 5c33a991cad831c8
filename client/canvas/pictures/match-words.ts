import { type Known, knownOf } from '#domain/basis'
import type { Citation } from '#domain/citation'
import type { AnswerCounts, DemandMatch, JointAnswer } from '#domain/demand'
import { countKinds, jointAnswer } from '#domain/rules/split'
import { leastKnown, withKnown } from '#domain/words/counts'
import { answerWord, matchedBy, sayAnswer, sayDemandCounts } from '#domain/words/demands'
import { citedIn, citing, type Words } from './claim-words.ts'

/** A demand as a point answers it, and where the reports have the demand. */
export type CitedMatch = Omit<DemandMatch, 'citations'> & { citations: readonly Citation[] }

/** "demand met, by our reading", "2 demands contradicted", or of those that are answered differently how many how. */
export function sayJointly(sign: JointAnswer, counts: AnswerCounts, known: readonly Known[]): string {
  if (sign === 'split') return withKnown(`demands: ${sayDemandCounts(counts)}`, known)
  return withKnown(known.length === 1 ? answerWord[sign] : `${known.length} demands ${matchedBy[sign]}`, known)
}

/** Less than `noteDemands` says: the demand by its name alone, then how it is answered, both with how that is known, and at the least that. */
export function briefDemands(matches: readonly CitedMatch[], words: Words): string[] {
  const [first] = matches
  const known = matches.map(knownOf)
  if (!first || matches.length > 1) return []
  const least = leastKnown(known)
  const name = least ? `${first.demand.name} (${least})` : first.demand.name
  return [name, withKnown(answerWord[first.kind], known), ...(least ? [least] : [])].map((one) =>
    citing(one, citedIn(matches), words),
  )
}

/** "demand met, by our reading: return of the villages", or with several how many are answered how. */
export function noteDemands(matches: readonly CitedMatch[], words: Words): string {
  const counts = countKinds(matches)
  const sign = jointAnswer(counts)
  const [first] = matches
  if (!first || !sign) return ''
  const said = sayJointly(sign, counts, matches.map(knownOf))
  return citing(matches.length === 1 ? `${said}: ${first.demand.name}` : said, citedIn(matches), words)
}

/** "The point is taken to meet a demand of Russia: “…”, by a report’s author": never a stance of Russia's. */
export function sayDemands(matches: readonly Omit<DemandMatch, 'citations'>[]): string {
  return matches
    .map((match) => {
      const { actor, demand, kind, point } = match
      return sayAnswer(point, kind, `a demand of ${actor.name}: “${demand.name}”`, knownOf(match))
    })
    .join('; ')
}

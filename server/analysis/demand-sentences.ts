import { type DemandMatch, MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import { demandVerb, evidenceOfDemand, sayAnswers } from '#domain/words/demands'
import { listed, sentence } from '#domain/words/naming'
import { byVoice, type Evidence, predicate } from '#domain/words/verb'
import { actorsOf, answersOf, demandsOf, splitClauses } from './demand-splits.ts'

/** "It meets Russia’s demand “…” and contradicts demands of A and B." A demand is never a stance. Of several points the split. */
export function demandSentences(matches: readonly DemandMatch[], target: Ref): string[] {
  if (target.label !== 'PlanPoint') return splitClauses(matches).map(sentence)
  return byVoice(matches, evidenceOfDemand).map((said) => sentence(answersIn(said, (own) => demandsOf(own, 4))))
}

/** What one point does, all of it known in the same way. */
function answersIn(
  matches: readonly DemandMatch[],
  name: (own: readonly DemandMatch[]) => string,
  kinds: readonly MatchKind[] = MatchKind.options,
): string {
  const [first] = matches
  if (first === undefined) return ''
  const answers = kinds.flatMap((kind) => {
    const own = matches.filter((m) => m.kind === kind)
    return own.length > 0 ? [{ kind, demands: name(own) }] : []
  })
  return sayAnswers(answers, evidenceOfDemand(first))
}

/** "A demands it: 2 points meet it and 1 contradicts it", as well as the demand and its answers are known. */
export function demandedBy(actors: readonly Ref[], demanded: Evidence, matches: readonly DemandMatch[]): string[] {
  if (actors.length === 0) return []
  const who = `${listed(actors)} ${predicate(demandVerb, demanded, actors, 'it')}`
  return [sentence(`${who}${matches.length === 0 ? '; no point answers it' : `: ${answersOf(matches)}`}`)]
}

/** The finding on a point on which no position is recorded: how it answers demands, in the length of a title. */
export function unspoken(matches: readonly DemandMatch[], contradictedFirst: boolean): string {
  const kinds = contradictedFirst ? MatchKind.options.toReversed() : MatchKind.options
  const voices = byVoice(matches, evidenceOfDemand).map((said) => answersIn(said, counted, kinds))
  return sentence(['no position on this very point is recorded', ...voices].join('; '))
}

function counted(matches: readonly DemandMatch[]): string {
  const several = new Set(matches.map((m) => m.demand.id)).size > 1
  return `${several ? 'demands' : 'a demand'} of ${listed(actorsOf(matches), 3)}`
}

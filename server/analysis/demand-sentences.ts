import { type DemandMatch, MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import { agreeing, called, joined, listed, possessive, sentence } from '#domain/words/naming'

const verbs: Record<MatchKind, [one: string, many: string]> = {
  meets: ['meets', 'meet'],
  'partly-meets': ['partly meets', 'partly meet'],
  contradicts: ['contradicts', 'contradict'],
}

/** "It meets Russia’s demand “…” and contradicts demands of A and B." A demand is never a stance. */
export function demandSentences(matches: readonly DemandMatch[], target: Ref): string[] {
  if (matches.length === 0) return []
  const one = target.label === 'PlanPoint'
  const clauses = byKind(matches).map(({ kind, own }) => ({
    verb: verbs[kind][one ? 0 : 1],
    demands: demandsOf(own, one ? 4 : 2),
  }))
  return [sentence(`${readSo(matches)}${one ? 'it' : 'its points'} ${joined(alike(clauses))}`)]
}

/** "meet or partly meet demands of A": what is done to the same demands is said in one. */
function alike(clauses: readonly { verb: string; demands: string }[]): string[] {
  const demands = [...new Set(clauses.map((c) => c.demands))]
  return demands.map((d) => {
    const done = clauses.filter((c) => c.demands === d).map((c) => c.verb)
    return `${done.join(' or ')} ${d}`
  })
}

/** "A demands it: 2 points meet it and 1 point contradicts it." */
export function demandedBy(actors: readonly Ref[], matches: readonly DemandMatch[]): string[] {
  if (actors.length === 0) return []
  const clauses = byKind(matches).map(({ kind, own }) => {
    const points = new Set(own.map((m) => m.point.id)).size
    return points === 1 ? `1 point ${verbs[kind][0]} it` : `${points} points ${verbs[kind][1]} it`
  })
  const answer = clauses.length === 0 ? '; no point answers it' : `: ${joined(clauses)}`
  return [sentence(`${listed(actors)} ${agreeing(actors, 'demands', 'demand')} it${answer}`)]
}

/** The finding on a point on which no position is recorded: how it answers demands, in the length of a title. */
export function unspoken(matches: readonly DemandMatch[]): string {
  const clauses = byKind(matches).map(({ kind, own }) => {
    const several = new Set(own.map((m) => m.demand.id)).size > 1
    return `${verbs[kind][0]} ${several ? 'demands' : 'a demand'} of ${listed(actorsOf(own), 3)}`
  })
  return sentence(`no position on this very point is recorded; ${readSo(matches)}it ${joined(clauses)}`)
}

/** Where no report says so of any of them, it is our reading. */
function readSo(matches: readonly DemandMatch[]): string {
  return matches.every(({ basis }) => basis === 'our-reading') ? 'as we read it, ' : ''
}

function byKind(matches: readonly DemandMatch[]): { kind: MatchKind; own: DemandMatch[] }[] {
  return MatchKind.options
    .map((kind) => ({ kind, own: matches.filter((m) => m.kind === kind) }))
    .filter(({ own }) => own.length > 0)
}

function demandsOf(matches: readonly DemandMatch[], most: number): string {
  const actors = actorsOf(matches)
  const demands = new Set(matches.map((m) => m.demand.id))
  const [first] = matches
  if (first && demands.size === 1 && actors.length === 1)
    return `${possessive(first.actor)} demand ${called(first.demand)}`
  if (first && demands.size === 1) return `the demand ${called(first.demand)} of ${listed(actors, most)}`
  return `demands of ${listed(actors, most)}`
}

/** Who demands it, those of one name once. */
function actorsOf(matches: readonly DemandMatch[]): Ref[] {
  return [...new Map(matches.map(({ actor }) => [actor.name, actor])).values()]
}

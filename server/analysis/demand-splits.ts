import { type DemandMatch, MatchKind } from '#domain/demand'
import type { Ref } from '#domain/ref'
import { countAnswers } from '#domain/words/counts'
import { evidenceOfDemand, matchedBy, matchVerb } from '#domain/words/demands'
import { called, joined, listed, possessive } from '#domain/words/naming'

/** At most so many demands are split one by one. */
const mostSplit = 2

/** What several points do to demands: those answered alike together, each that they answer differently with its three counts. */
export function splitClauses(matches: readonly DemandMatch[]): string[] {
  const ids = [...new Set(matches.map((m) => m.demand.id))]
  const demands = ids.map((id) => matches.filter((m) => m.demand.id === id))
  const alike = MatchKind.options.flatMap((kind) => {
    const own = demands.filter((of) => of.every((m) => m.kind === kind)).flat()
    return own.length > 0 ? [{ own, text: `${matchVerb[kind].many} ${demandsOf(own, 2)}` }] : []
  })
  const split = demands.filter((of) => new Set(of.map(({ kind }) => kind)).size > 1)
  return [
    ...(alike.length > 0
      ? [
          asKnown(
            alike.flatMap(({ own }) => own),
            `its points ${joined(alike.map(({ text }) => text))}`,
          ),
        ]
      : []),
    ...(split.length > mostSplit
      ? [asKnown(split.flat(), `its points differ on ${split.length} ${demandsOf(split.flat(), 2)}`)]
      : split.map((of) => asKnown(of, `${demandsOf(of, 2)} is ${splitOf(of)}`))),
  ]
}

/** "met by 2 of its points, met in part by 1 and contradicted by 1" */
function splitOf(matches: readonly DemandMatch[]): string {
  const counts = kindsIn(matches).map(({ kind, points }, at) => {
    const whose = at === 0 ? ' of its points' : ''
    return `${matchedBy[kind]} by ${points}${whose}`
  })
  return joined(counts)
}

/** "2 points meet it, 1 meets it in part and 1 contradicts it" */
export function answersOf(matches: readonly DemandMatch[]): string {
  const counts = kindsIn(matches).map(({ kind, points }, at) => {
    const noun = at > 0 ? '' : points === 1 ? ' point' : ' points'
    const verb = matchVerb[kind][points === 1 ? 'one' : 'many'].replace(/ in part$/, ' it in part')
    return `${points}${noun} ${kind === 'partly-meets' ? verb : `${verb} it`}`
  })
  return asKnown(matches, joined(counts))
}

function kindsIn(matches: readonly DemandMatch[]): { kind: MatchKind; points: number }[] {
  return MatchKind.options
    .map((kind) => ({
      kind,
      points: new Set(matches.filter((m) => m.kind === kind).map((m) => m.point.id)).size,
    }))
    .filter(({ points }) => points > 0)
}

/** What is no stronger than our reading, an inference or a report says so: all of it in front, else how many answers behind. */
function asKnown(matches: readonly DemandMatch[], clause: string): string {
  const answers = [...new Map(matches.map((m) => [`${m.demand.id} ${m.point.id}`, m])).values()]
  const all = answers.map(evidenceOfDemand)
  if (all.every(({ basis, hedged }) => basis === 'our-reading' && !hedged)) return `by our reading ${clause}`
  const how = countAnswers(all)
  return how === `${all.length} stated` ? clause : `${clause} (${how})`
}

/** "Russia’s demand “…”", or whose demands where they are several. */
export function demandsOf(matches: readonly DemandMatch[], most: number): string {
  const actors = actorsOf(matches)
  const demands = new Set(matches.map((m) => m.demand.id))
  const [first] = matches
  if (first && demands.size === 1 && actors.length === 1)
    return `${possessive(first.actor)} demand ${called(first.demand)}`
  if (first && demands.size === 1) return `the demand ${called(first.demand)} of ${listed(actors, most)}`
  return `demands of ${listed(actors, most)}`
}

/** Who demands it, those of one name once. */
export function actorsOf(matches: readonly DemandMatch[]): Ref[] {
  return [...new Map(matches.map(({ actor }) => [actor.name, actor])).values()]
}

import { type DemandMatch, MatchKind } from '../demand.ts'

/** Answers by kind, in the order of `kinds`, with how many points give them. */
export function kindsIn(
  matches: readonly DemandMatch[],
  kinds: readonly MatchKind[] = MatchKind.options,
): { kind: MatchKind; own: DemandMatch[]; points: number }[] {
  return kinds
    .map((kind) => ({ kind, own: matches.filter((m) => m.kind === kind) }))
    .map(({ kind, own }) => ({ kind, own, points: new Set(own.map((m) => m.point.id)).size }))
    .filter(({ points }) => points > 0)
}

/** Each answer of one point to one demand once, however many make the demand. */
export function answersOnce(matches: readonly DemandMatch[]): DemandMatch[] {
  return [...new Map(matches.map((m) => [`${m.demand.id} ${m.point.id}`, m])).values()]
}

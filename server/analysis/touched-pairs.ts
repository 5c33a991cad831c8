import type { Id } from '#domain/id'
import { type AgreedPair, inPointOrder, pairsOn, type SpokenPoint, spokenPoints } from './agreement.ts'
import type { CountedPosition } from './counted/counted-positions.ts'

/** Pairs of actors, each under whoever comes first by id. */
type Ends = Map<Id, Set<Id>>

/** `touched`: who may agree otherwise than before; `now`: those of them who share a subject, as they agree now. */
export type TouchedPairs = { touched: [Id, Id][]; isTouched: (a: Id, b: Id) => boolean; now: AgreedPair[] }

/**
 * Agreement where something else is said of some points. `before`: all that is said by point; `now`: what is now said of those points;
 * `differing`: what of it is said in one of both only. Who says the same of a point as before, and meets nobody who does not,
 * agrees as before.
 */
export function touchedPairs(
  before: ReadonlyMap<Id, SpokenPoint>,
  points: readonly Id[],
  now: readonly CountedPosition[],
  differing: readonly CountedPosition[],
): TouchedPairs {
  const after = new Map(before)
  for (const id of points) after.delete(id)
  for (const spoken of spokenPoints(now)) after.set(spoken.point.id, spoken)
  const ends: Ends = new Map()
  for (const { actor, point, value } of differing) {
    if (value === undefined) continue
    for (const of of [before, after])
      for (const { actor: other } of of.get(point.id)?.speakers ?? []) join(ends, actor.id, other.id)
  }
  const isTouched = (a: Id, b: Id) => ends.get(a < b ? a : b)?.has(a < b ? b : a) ?? false
  return {
    touched: [...ends].flatMap(([a, others]) => [...others].map((b): [Id, Id] => [a, b])),
    isTouched,
    now: pairsOn([...after.values()].sort(inPointOrder), isTouched),
  }
}

function join(ends: Ends, one: Id, other: Id): void {
  if (one === other) return
  const [a, b] = one < other ? [one, other] : [other, one]
  ends.set(a, (ends.get(a) ?? new Set<Id>()).add(b))
}

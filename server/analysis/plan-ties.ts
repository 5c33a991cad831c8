import { knownOf } from '#domain/basis'
import type { Brokerage } from '#domain/brokerage'
import { claimsIn } from '#domain/citation'
import type { Demand } from '#domain/demand'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { PlanTie } from '#domain/plan-records'
import type { HeldPosition } from '#domain/position'
import type { Ref } from '#domain/ref'

/** What ties actors to a plan: what they hold, what of it answers their demands, what they did for it. */
type Ties = { positions: readonly HeldPosition[]; demands: readonly Demand[]; brokerages: readonly Brokerage[] }

/** Everyone tied to a plan or to one of its points, and how, in columns. `targets`: the ids of the plan and of its points in order. */
export function planTies(
  { positions, demands, brokerages }: Ties,
  targets: readonly Id[],
): { actors: Ref[]; ties: PlanTie[] } {
  const places = new Map(targets.map((id, at) => [id, at]))
  const actors = new Map<Id, { actor: Ref; at: number }>()
  const tie = (actor: Ref, target: Id, rest: Omit<PlanTie, 'actor' | 'target'>): PlanTie[] => {
    const place = places.get(target)
    if (place === undefined) return []
    const known = actors.get(actor.id) ?? { actor, at: actors.size }
    actors.set(actor.id, known)
    return [{ actor: known.at, target: place, ...rest }]
  }
  // What nobody dates stands beside what is dated: the latest of both is shown.
  const inOrder = [...positions].sort(
    by(
      ({ date }) => date ?? '',
      ({ id }) => id,
    ),
  )
  const ties = [
    ...inOrder.flatMap(({ holder, target, stance, date, until, citations, ...known }) =>
      tie(holder, target.id, {
        ...{ stance, claims: claimsIn(citations), known: knownOf(known) },
        ...(date === undefined ? {} : { from: date }),
        ...(until === undefined ? {} : { until }),
      }),
    ),
    ...demands.flatMap(({ actors: makers, matches }) =>
      matches.flatMap(({ kind: match, point, ...known }) =>
        makers.flatMap((actor) => tie(actor, point.id, { match, known: knownOf(known) })),
      ),
    ),
    ...brokerages.flatMap(({ actor, target, date }) => tie(actor, target.id, date === undefined ? {} : { from: date })),
  ]
  return { actors: [...actors.values()].map(({ actor }) => actor), ties }
}

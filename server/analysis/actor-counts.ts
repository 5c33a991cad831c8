import type { ActorCounts } from '#domain/actor-counts'
import type { Brokerage } from '#domain/brokerage'
import type { Demand } from '#domain/demand'
import { by } from '#domain/in-order'
import type { HeldPosition } from '#domain/position'

type Recorded = {
  positions: readonly Pick<HeldPosition, 'holder'>[]
  demands: readonly Pick<Demand, 'actors'>[]
  brokerages: readonly Pick<Brokerage, 'actor'>[]
}

/** How many of each name each actor, by its id. */
export function actorCounts({ positions, demands, brokerages }: Recorded): ActorCounts[] {
  const counts = new Map<string, ActorCounts>()
  const countOne = (kind: 'positions' | 'demands' | 'brokerages', actor: string) => {
    const count = counts.get(actor) ?? { actor, positions: 0, demands: 0, brokerages: 0 }
    counts.set(actor, count)
    count[kind] += 1
  }
  for (const { holder } of positions) countOne('positions', holder.id)
  for (const { id } of demands.flatMap(({ actors }) => actors)) countOne('demands', id)
  for (const { actor } of brokerages) countOne('brokerages', actor.id)
  return [...counts.values()].sort(by(({ actor }) => actor))
}

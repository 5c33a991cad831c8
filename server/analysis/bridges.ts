import type { Bridge, Broker } from '#domain/bridge'
import type { Brokerage } from '#domain/brokerage'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'
import type { Tie } from '#domain/tie'
import { betweennessOf } from './betweenness.ts'
import { inTieOrder } from './ties.ts'

/** A tie that rests on one subject alone says too little to stand somebody between two others. */
const fewestSubjects = 2

/** On how many subjects any two took a side. */
export type Shared = (a: Id, b: Id) => number

/** Computed: who stands between others, and over which conflicts. The most between first. */
export function bridgesIn(ties: readonly Tie[], names: ReadonlyMap<Id, Ref>, shared: Shared): Bridge[] {
  const bridged = conflictsBridged(ties, names, shared)
  return betweennessOf(ties).flatMap(({ actor: id, betweenness }) => {
    const actor = names.get(id)
    return actor ? [{ actor, betweenness, between: bridged.get(id) ?? [] }] : []
  })
}

/** By actor: the conflicts to both sides of which it has positive ties, where each of the three ties rests on several subjects. */
export function conflictsBridged(
  ties: readonly Tie[],
  names: ReadonlyMap<Id, Ref>,
  shared: Shared,
): Map<Id, Bridge['between']> {
  const isFirm = (one: Id, other: Id) => shared(one, other) >= fewestSubjects
  const friends = friendsIn(ties)
  const bridged = new Map<Id, Bridge['between']>()
  for (const { a, b, weight } of inTieOrder(ties)) {
    const [one, other] = [names.get(a), names.get(b)]
    if (weight >= 0 || !one || !other || !isFirm(a, b)) continue
    for (const id of friends.get(a) ?? []) {
      if (!friends.get(b)?.has(id) || !isFirm(id, a) || !isFirm(id, b)) continue
      const between = bridged.get(id) ?? []
      bridged.set(id, between)
      between.push({ a: one, b: other })
    }
  }
  return bridged
}

function friendsIn(ties: readonly Tie[]): Map<string, Set<string>> {
  const friends = new Map<string, Set<string>>()
  for (const { a, b, weight } of ties) {
    if (weight <= 0) continue
    friends.set(a, (friends.get(a) ?? new Set<string>()).add(b))
    friends.set(b, (friends.get(b) ?? new Set<string>()).add(a))
  }
  return friends
}

/** Recorded: who brokered what, those with the most brokerages first. */
export function brokersIn(
  brokerages: readonly Brokerage[],
  partiesOf: (actor: Ref) => readonly Ref[] = (actor) => [actor],
): Broker[] {
  const brokers = new Map<Id, Broker>()
  for (const brokerage of brokerages) {
    for (const actor of partiesOf(brokerage.actor)) {
      const broker = brokers.get(actor.id) ?? { actor, brokerages: [] }
      brokers.set(actor.id, broker)
      broker.brokerages.push(brokerage)
    }
  }
  return [...brokers.values()].sort(
    by(
      (broker) => -broker.brokerages.length,
      (broker) => broker.actor.name,
      (broker) => broker.actor.id,
    ),
  )
}

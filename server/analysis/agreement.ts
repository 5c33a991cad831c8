import type { Agreement, OnPoint, SharedClaim } from '#domain/agreement'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { HeldPosition } from '#domain/position'
import type { Ref } from '#domain/ref'
import { saidOf } from '#domain/said'
import { type CountedPosition, sided } from './counted/counted-positions.ts'

/** A claim of one of two, by the id of its position: what that says in prose is told of the pairs that are shown. */
export type AgreedClaim = SharedClaim & { position: Id }

/** Two who spoke about a same point, before their positions are told. */
export type AgreedPair = Omit<Agreement, 'on'> & { on: OnPoint<AgreedClaim>[] }

/** What one actor said of one point: the values, each once, and the claims. */
type Speaker = { actor: Ref; values: Set<number>; claims: AgreedClaim[] }

/** A point with those who took a side on it, by id. */
export type SpokenPoint = { point: Ref; speakers: Speaker[] }

/**
 * Every two actors who spoke about a same point, with how often they agree and how often not. Two stances agree by one less
 * the distance of their values: for and for 1, for and against 0, for and a value between in part. Who says the same of a
 * point more than once, or through several speakers, says it once: a party with five speakers is not five parties.
 * `among`: only pairs of which so many are asked for, where any are.
 */
export function agreementsOf(counted: readonly CountedPosition[], among: ReadonlySet<Id> = new Set()): AgreedPair[] {
  const wanted = Math.min(among.size, 2)
  const isWanted = (a: Id, b: Id) => Number(among.has(a)) + Number(among.has(b)) >= wanted
  return pairsOn(spokenPoints(counted), isWanted)
}

/** Every two of these speakers who are wanted. `points`: in the order of `inPointOrder`. */
export function pairsOn(points: readonly SpokenPoint[], isWanted: (a: Id, b: Id) => boolean): AgreedPair[] {
  const pairs = new Map<Id, Map<Id, AgreedPair>>()
  for (const { point, speakers } of points) {
    speakers.forEach((one, at) => {
      for (let next = at + 1; next < speakers.length; next++) {
        const other = speakers[next]
        if (other && isWanted(one.actor.id, other.actor.id))
          addTo(pairOf(pairs, one.actor, other.actor), point, one, other)
      }
    })
  }
  return [...pairs.values()].flatMap((ofOne) => [...ofOne.values()].map(shared)).sort(inPairOrder)
}

export const inPairOrder = by<AgreedPair>(
  (pair) => -(pair.agreements + pair.conflicts),
  (pair) => pair.a.name,
  (pair) => pair.b.name,
  (pair) => pair.a.id,
  (pair) => pair.b.id,
)

export const inPointOrder = by<SpokenPoint>(
  ({ point }) => point.name,
  ({ point }) => point.id,
)

/** Every point that somebody took a side on. */
export function spokenPoints(counted: readonly CountedPosition[]): SpokenPoint[] {
  const points = new Map<Id, { point: Ref; byActor: Map<Id, Speaker> }>()
  for (const { point, actor, value, position } of sided(counted)) {
    const on = points.get(point.id) ?? { point, byActor: new Map<Id, Speaker>() }
    points.set(point.id, on)
    const speaker = on.byActor.get(actor.id) ?? { actor, values: new Set(), claims: [] }
    on.byActor.set(actor.id, speaker)
    speaker.values.add(value)
    speaker.claims.push(claimOf(position))
  }
  return [...points.values()]
    .map(({ point, byActor }) => ({ point, speakers: [...byActor.values()].sort(by(({ actor }) => actor.id)) }))
    .sort(inPointOrder)
}

function claimOf(position: HeldPosition): AgreedClaim {
  return { position: position.id, holder: position.holder, ...saidOf(position) }
}

function pairOf(pairs: Map<Id, Map<Id, AgreedPair>>, a: Ref, b: Ref): AgreedPair {
  const ofOne = pairs.get(a.id) ?? new Map<Id, AgreedPair>()
  pairs.set(a.id, ofOne)
  const pair = ofOne.get(b.id) ?? { a, b, agreements: 0, conflicts: 0, agreement: 0, distance: 0, on: [] }
  ofOne.set(b.id, pair)
  return pair
}

function addTo(pair: AgreedPair, point: Ref, a: Speaker, b: Speaker): void {
  let conflicts = 0
  for (const one of a.values) for (const other of b.values) conflicts += Math.abs(one - other)
  const agreements = a.values.size * b.values.size - conflicts
  pair.agreements += agreements
  pair.conflicts += conflicts
  pair.on.push({ point, agreements, conflicts, a: a.claims, b: b.claims })
}

function shared(pair: AgreedPair): AgreedPair {
  const all = pair.agreements + pair.conflicts
  return { ...pair, agreement: pair.agreements / all, distance: pair.conflicts / all }
}

import type { Agreement, SharedPoint } from '#domain/agreement'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'
import { saidOf } from '#domain/said'
import { sided, type Taken } from './taken/taken.ts'

type Sided = Taken & { value: number }

/**
 * Every two actors who spoke about a same point, with how often they agree and how often not. Two stances agree by one less
 * the distance of their values: for and for 1, for and against 0, for and a value between in part. Who says the same of a
 * point more than once, or through several speakers, says it once: a party with five speakers is not five parties.
 */
export function agreementsOf(taken: readonly Taken[]): Agreement[] {
  const pairs = new Map<string, { a: Ref; b: Ref; on: SharedPoint[] }>()
  for (const { point, byActor } of pointsOf(sided(taken))) {
    byActor.forEach((one, at) => {
      for (const other of byActor.slice(at + 1)) {
        const [{ actor: a }, { actor: b }] = [one, other]
        const key = `${a.id} ${b.id}`
        const pair = pairs.get(key) ?? { a, b, on: [] }
        pairs.set(key, pair)
        pair.on.push(sharedOn(point, one.positions, other.positions))
      }
    })
  }
  return [...pairs.values()].map(summed).sort(
    by(
      (pair) => -(pair.agreements + pair.conflicts),
      (pair) => pair.a.name,
      (pair) => pair.b.name,
      (pair) => pair.a.id,
      (pair) => pair.b.id,
    ),
  )
}

function pointsOf(taken: readonly Sided[]): { point: Ref; byActor: { actor: Ref; positions: Sided[] }[] }[] {
  const points = new Map<Id, { point: Ref; byActor: Map<Id, { actor: Ref; positions: Sided[] }> }>()
  for (const one of taken) {
    const point = points.get(one.point.id) ?? { point: one.point, byActor: new Map() }
    points.set(one.point.id, point)
    const actor = point.byActor.get(one.actor.id) ?? { actor: one.actor, positions: [] }
    point.byActor.set(one.actor.id, actor)
    actor.positions.push(one)
  }
  return [...points.values()]
    .map(({ point, byActor }) => ({ point, byActor: [...byActor.values()].sort(by(({ actor }) => actor.id)) }))
    .sort(
      by(
        ({ point }) => point.name,
        ({ point }) => point.id,
      ),
    )
}

function sharedOn(point: Ref, a: readonly Sided[], b: readonly Sided[]): SharedPoint {
  const [ofA, ofB] = [valuesOf(a), valuesOf(b)]
  const conflicts = sum(ofA.map((one) => sum(ofB.map((other) => Math.abs(one - other)))))
  const agreements = ofA.length * ofB.length - conflicts
  return { point, agreements, conflicts, a: a.map(said), b: b.map(said) }
}

function valuesOf(positions: readonly Sided[]): number[] {
  return [...new Set(positions.map(({ value }) => value))]
}

function said({ position }: Sided): SharedPoint['a'][number] {
  const { id, summary, holder } = position
  return { position: { id, label: 'Position', name: summary }, holder, ...saidOf(position) }
}

function summed({ a, b, on }: { a: Ref; b: Ref; on: SharedPoint[] }): Agreement {
  const agreements = sum(on.map((shared) => shared.agreements))
  const conflicts = sum(on.map((shared) => shared.conflicts))
  const all = agreements + conflicts
  return { a, b, agreements, conflicts, agreement: agreements / all, distance: conflicts / all, on }
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0)
}

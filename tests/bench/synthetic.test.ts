import { describe, expect, test } from 'vitest'
import { syntheticNegotiation } from '../../bench/synthetic/negotiation.ts'
import { sizesOf } from '../../bench/synthetic/sizes.ts'

const small = syntheticNegotiation(sizesOf(100))

describe('a synthetic negotiation', () => {
  test('has as many records as a usual coded one, in proportion', () => {
    expect(sizesOf(10_000)).toMatchObject({ actors: 592, points: 243, positions: 10_074 })
    expect(sizesOf(100_000)).toMatchObject({ actors: 5_920, points: 2_430, positions: 100_740 })
    expect(small.positions).toHaveLength(101)
  })

  test('is the same for the same seed, and another for another', () => {
    expect(syntheticNegotiation(sizesOf(100))).toStrictEqual(small)
    expect(syntheticNegotiation(sizesOf(100), 2)).not.toStrictEqual(small)
  })

  test('names nothing that is not there, and nothing twice', () => {
    const { negotiation, retired, ...kinds } = small
    const ids = Object.values(kinds).flatMap((records) => records.map(({ id }) => id))
    const known = new Set(ids)
    const named = [
      ...small.positions.flatMap((p) => [p.holder, p.target, ...p.voicedBy, ...p.citations.map((c) => c.source)]),
      ...small.brokerages.flatMap((b) => [b.actor, b.target]),
      ...small.demands.flatMap((d) => [...d.actors, ...d.issues, ...d.matches.map((m) => m.point)]),
      ...small.actors.flatMap((a) => [a.side, ...a.represents.map((r) => r.actor)]),
      ...small.points.flatMap((p) => [p.plan ?? '', p.heading ?? '', ...p.succeeds.map((s) => s.point)]),
      ...small.events.flatMap((e) => [...e.participants.map((p) => p.actor), ...e.plans]),
    ]
    expect(known.size).toBe(ids.length)
    expect(named.filter((id) => !known.has(id))).toStrictEqual([])
  })
})

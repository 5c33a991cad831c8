import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ActorKind } from '#domain/actor'
import type { Arc } from '#domain/arc'
import { arcsOf, involvementOf, type SideToSeat, seatOrder } from '#domain/rules/seating'
import { runs } from '#tests/runs'

const anActor = (name: string, kind: ActorKind = 'person') => ({ id: name.toLowerCase(), name, kind })
const aSide = (id: string, kind: SideToSeat['kind'] = 'party'): SideToSeat => ({ id, kind, actors: [`${id} head`] })
const line = (from: string, to: string) => ({ from: `${from} head`, to: `${to} head` })
const namesOf = (actors: readonly { name: string }[]) => actors.map(({ name }) => name)

describe('how often each is involved', () => {
  test('counts its events, brokerages and positions, whatever their day', () => {
    const involvement = involvementOf({
      events: [{ participants: [{ actor: 'envoy' }, { actor: 'premier' }] }, { participants: [{ actor: 'envoy' }] }],
      brokerages: [{ actor: 'envoy' }],
      positions: [{ holder: 'premier' }],
    })
    expect(involvement).toStrictEqual(
      new Map([
        ['envoy', 3],
        ['premier', 2],
      ]),
    )
  })
})

describe('the order of a side', () => {
  const north = { name: 'Northland' }

  test('has the state first that bears its name', () => {
    const actors = [anActor('Envoy'), anActor('Northland', 'state'), anActor('Aland', 'state')]
    expect(namesOf(seatOrder(actors, north, new Map([['envoy', 9]])))).toStrictEqual(['Northland', 'Envoy', 'Aland'])
  })

  test('has its principal first, whatever that is called', () => {
    const actors = [anActor('Northland', 'state'), anActor('League', 'group')]
    const ordered = seatOrder(actors, { ...north, principal: 'league' }, new Map())
    expect(namesOf(ordered)).toStrictEqual(['League', 'Northland'])
  })

  test('has the most involved before others, and at equal involvement whoever is listed first', () => {
    const actors = [anActor('Clerk'), anActor('Envoy'), anActor('Premier'), anActor('Guard')]
    const involvement = new Map([
      ['envoy', 2],
      ['premier', 5],
    ])
    expect(namesOf(seatOrder(actors, north, involvement))).toStrictEqual(['Premier', 'Envoy', 'Clerk', 'Guard'])
  })

  test('has unnamed sources, companies and churches last, however involved', () => {
    const actors = [
      anActor('Source', 'unnamed-source'),
      anActor('Works', 'company'),
      anActor('Synod', 'religious-body'),
      anActor('Clerk'),
    ]
    const ordered = seatOrder(actors, north, new Map([['works', 9]]))
    expect(namesOf(ordered)).toStrictEqual(['Clerk', 'Works', 'Source', 'Synod'])
  })
})

describe('who sits where', () => {
  const [a, b, c, d] = [aSide('a'), aSide('b'), aSide('c'), aSide('d')] as const

  test('seats who is between at the head and who reports at the foot', () => {
    const arcs = arcsOf([a, aSide('brokers', 'between'), b, aSide('press', 'reporting')], [])
    expect(Object.fromEntries(arcs)).toStrictEqual({
      a: { edge: 'left', place: 0, of: 1 },
      b: { edge: 'right', place: 0, of: 1 },
      brokers: { edge: 'head', place: 0, of: 1 },
      press: { edge: 'foot', place: 0, of: 1 },
    })
  })

  test('keeps the order of the list where no line is shorter', () => {
    const arcs = arcsOf([a, b, c, d], [])
    expect([...arcs.values()].map(({ edge, place }) => `${edge} ${place}`)).toStrictEqual([
      'left 0',
      'right 0',
      'left 1',
      'right 1',
    ])
  })

  test('seats nobody across the corner of whom it meets, where all can sit beside or before one another', () => {
    const isDiagonal = (one: Arc | undefined, other: Arc | undefined) =>
      one?.edge !== other?.edge && one?.place !== other?.place
    const ring = [line('a', 'd'), line('d', 'b'), line('b', 'c'), line('c', 'a')]
    const arcs = arcsOf([a, b, c, d], ring)
    expect(ring.map(({ from, to }) => isDiagonal(arcs.get(from[0] ?? ''), arcs.get(to[0] ?? '')))).toStrictEqual(
      ring.map(() => false),
    )
  })

  test('seats who meets the side between the parties near the head', () => {
    const arcs = arcsOf([a, b, c, d, aSide('brokers', 'between')], [line('d', 'brokers'), line('c', 'brokers')])
    expect([arcs.get('c')?.place, arcs.get('d')?.place]).toStrictEqual([0, 0])
  })

  test('gives every side a place of its own, one to eight and more, in whatever order its lines are told', () => {
    const anySides = fc.array(fc.constantFrom('party' as const, 'between' as const, 'reporting' as const), {
      minLength: 1,
      maxLength: 9,
    })
    const anyLines = fc.array(fc.tuple(fc.nat(8), fc.nat(8)), { maxLength: 12 })
    fc.assert(
      fc.property(anySides, anyLines, (kinds, pairs) => {
        const sides = kinds.map((kind, i) => aSide(`s${i}`, kind))
        const lines = pairs.map(([from, to]) => line(`s${from}`, `s${to}`))
        const arcs = arcsOf(sides, lines)
        expect(new Set([...arcs.values()].map(({ edge, place }) => `${edge} ${place}`)).size).toBe(sides.length)
        expect([...arcs.values()].every(({ place, of }) => place < of)).toBe(true)
        expect(arcsOf(sides, lines.toReversed())).toStrictEqual(arcs)
      }),
      { numRuns: runs(40) },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Paths, type RelationClaim, RelationKind } from '#domain/relation'
import { pathsBetween } from '#domain/rules/paths'
import { relationsOnDay } from '#domain/rules/relations'
import { actor, days, someClaims } from './some-claims.ts'

const asked = fc.record({ asOf: fc.constantFrom(...days), kinds: fc.subarray([...RelationKind.options]) })
const between = { from: 'ann', to: 'fay' }

const claim = (from: string, kind: RelationKind, to: string, given: Partial<RelationClaim> = {}): RelationClaim => ({
  ...{ from: actor(from), to: actor(to), kind },
  ...(kind === 'met'
    ? { status: 'held' as const, by: { id: `${from}-${to}`, label: 'Event', name: 'Talks', date: '2030-11-01' } }
    : {}),
  ...{ basis: 'unnamed-source', strength: 2, citations: [] },
  ...given,
})

const routes = ({ paths }: Paths) =>
  paths.map(({ hops }) => [hops[0]?.from.id, ...hops.map(({ to }) => to.id)].join(' '))

describe('the paths between two actors', () => {
  test('join one to the other, step by step, each a relation of that day and kind that holds', () => {
    fc.assert(
      fc.property(someClaims, asked, (claims, { asOf, kinds }) => {
        const relations = relationsOnDay(claims, asOf)
        const found = pathsBetween(claims, { ...between, asOf, kinds })
        expect(Paths.parse(found)).toStrictEqual(found)
        for (const { hops } of found.paths) {
          const passed = [hops[0]?.from.id, ...hops.map(({ to }) => to.id)]
          expect([passed[0], passed.at(-1)]).toStrictEqual(['ann', 'fay'])
          expect(hops.slice(1).map(({ from }) => from.id)).toStrictEqual(passed.slice(1, -1))
          expect(new Set(passed).size).toBe(passed.length)
          for (const { from, to, kind, status } of hops) {
            expect(kinds).toContain(kind)
            expect(status ?? 'held').toBe('held')
            const same = relations.filter((one) => one.kind === kind && one.status === status)
            expect(same.map((one) => [one.from.id, one.to.id].sort())).toContainEqual([from.id, to.id].sort())
          }
        }
      }),
    )
  })

  test('are all that there are, the shortest first, as far as there is room', () => {
    fc.assert(
      fc.property(someClaims, asked, (claims, { asOf, kinds }) => {
        const { paths } = pathsBetween(claims, { ...between, asOf, kinds })
        const lengths = paths.map(({ hops }) => hops.length)
        expect(lengths).toStrictEqual([...lengths].sort((a, b) => a - b))
        const every = everyRoute(relationsOnDay(claims, asOf).filter((one) => kinds.includes(one.kind)))
        const known = routes({ paths, calledOff: [] })
        expect(known).toHaveLength(Math.min(every.length, 20))
        expect(new Set(known).size).toBe(known.length)
        for (const route of known) expect(every).toContain(route)
        const shortest = every.map((route) => route.split(' ').length - 1).sort((a, b) => a - b)
        expect(lengths).toStrictEqual(shortest.slice(0, 20))
      }),
    )
  })

  test('are the same back again', () => {
    fc.assert(
      fc.property(someClaims, asked, (claims, { asOf, kinds }) => {
        const there = pathsBetween(claims, { ...between, asOf, kinds })
        const back = pathsBetween(claims, { from: 'fay', to: 'ann', asOf, kinds })
        expect(back.paths.map(({ hops }) => hops.length)).toStrictEqual(there.paths.map(({ hops }) => hops.length))
      }),
    )
  })

  test('are the same in whatever order the claims come', () => {
    fc.assert(
      fc.property(someClaims, asked, (claims, on) => {
        expect(pathsBetween(claims.toReversed(), { ...between, ...on })).toStrictEqual(
          pathsBetween(claims, { ...between, ...on }),
        )
      }),
    )
  })

  test('are none before anything was known, nor where nothing joins the two', () => {
    const claims = [claim('ann', 'met', 'fay', { since: '2030-11-01' }), claim('bob', 'met', 'cem')]
    expect(pathsBetween(claims, { ...between, asOf: '2030-10-31' })).toStrictEqual({ paths: [], calledOff: [] })
    expect(pathsBetween(claims, { from: 'ann', to: 'cem', asOf: '2030-11-02' }).paths).toStrictEqual([])
  })

  test('go over whom one speaks for, belongs to and met, unless somebody says otherwise', () => {
    const claims = [
      claim('ann', 'speaks-for', 'bob'),
      claim('bob', 'met', 'cem'),
      claim('fay', 'member-of', 'cem'),
      claim('ann', 'allied', 'fay'),
    ]
    const on = { ...between, asOf: '2030-11-02' }
    expect(routes(pathsBetween(claims, on))).toStrictEqual(['ann bob cem fay'])
    expect(routes(pathsBetween(claims, { ...on, kinds: ['allied'] }))).toStrictEqual(['ann fay'])
  })

  test('go against an arrow as well, and say so without turning what is recorded', () => {
    const claims = [claim('fay', 'speaks-for', 'ann', { how: 'as her envoy' })]
    const { paths } = pathsBetween(claims, { ...between, asOf: '2030-11-02' })
    expect(paths[0]?.hops).toMatchObject([
      {
        from: { id: 'ann' },
        to: { id: 'fay' },
        reversed: true,
        sentence: 'FAY is reported to speak for ANN (as her envoy).',
      },
    ])
  })

  test('name what was called off between the two, which is no step', () => {
    const claims = [
      claim('ann', 'met', 'fay', { status: 'cancelled' }),
      claim('ann', 'met', 'bob', { status: 'cancelled' }),
      claim('bob', 'met', 'fay'),
    ]
    const { paths, calledOff } = pathsBetween(claims, { ...between, asOf: '2030-11-02' })
    expect(paths).toStrictEqual([])
    expect(calledOff.map(({ sentence }) => sentence)).toStrictEqual([
      'ANN is reported to have been due to meet FAY (1 Nov 2030), which was called off.',
    ])
  })

  test('take of several ties between two the best known', () => {
    const claims = [
      claim('ann', 'speaks-for', 'fay', { basis: 'our-reading', strength: 1 }),
      claim('ann', 'member-of', 'fay'),
    ]
    expect(pathsBetween(claims, { ...between, asOf: '2030-11-02' }).paths).toMatchObject([
      { hops: [{ kind: 'member-of' }] },
    ])
  })

  test('are at most of five steps', () => {
    const row = ['ann', 'bob', 'cem', 'dan', 'eve', 'gus', 'fay']
    const claims = row.slice(1).map((name, at) => claim(row[at] ?? '', 'met', name))
    const on = { from: 'ann', asOf: '2030-11-02' }
    expect(routes(pathsBetween(claims, { ...on, to: 'gus' }))).toStrictEqual(['ann bob cem dan eve gus'])
    expect(pathsBetween(claims, { ...on, to: 'fay' }).paths).toStrictEqual([])
  })
})

/** Every way of at most five steps, by trying all. */
function everyRoute(relations: readonly ReturnType<typeof relationsOnDay>[number][]): string[] {
  const isJoined = (one: string, other: string) =>
    relations.some(
      ({ from, to, status = 'held' }) =>
        status === 'held' && [from.id, to.id].sort().join() === [one, other].sort().join(),
    )
  const names = ['ann', 'bob', 'cem', 'dan', 'eve', 'fay']
  const from = (route: string[]): string[] =>
    names
      .filter((next) => !route.includes(next) && isJoined(route.at(-1) ?? '', next))
      .flatMap((next) => (next === 'fay' ? [[...route, next].join(' ')] : from([...route, next])))
  return from(['ann']).filter((route) => route.split(' ').length <= 6)
}

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { Relation, type RelationClaim } from '#domain/relation'
import { relationsOnDay } from '#domain/rules/relations'
import { actor, days, someClaims } from './some-claims.ts'

const day = fc.constantFrom(...days)
const ends = ({ from, to }: Pick<Relation, 'from' | 'to'>) => [from.id, to.id].sort().join(' ')

/** As if every claim were told from the other end; of what is the same from both. */
const turned = (claims: readonly RelationClaim[]) => claims.map((one) => ({ ...one, from: one.to, to: one.from }))

describe('the relations of a day', () => {
  test('are as their schema says, each two in each way once', () => {
    fc.assert(
      fc.property(someClaims, day, (claims, asOf) => {
        const found = relationsOnDay(claims, asOf)
        expect(found.map((one) => Relation.parse(one))).toStrictEqual(found)
        const oneWay = /speaks-for|member-of|carries/
        const keys = found.map((one) => {
          const { kind, status, from, to } = one
          return `${kind} ${status} ${oneWay.test(kind) ? `${from.id} ${to.id}` : ends(one)}`
        })
        expect(new Set(keys).size).toBe(keys.length)
      }),
    )
  })

  test('join nobody without a claim of that day, and leave no claim of it out', () => {
    fc.assert(
      fc.property(someClaims, day, (claims, asOf) => {
        const then = claims.filter(({ since = '', until = '9' }) => since <= asOf && asOf < until)
        const found = relationsOnDay(claims, asOf)
        const said = (one: Pick<Relation, 'kind' | 'status' | 'from' | 'to'>) =>
          `${one.kind} ${one.status} ${ends(one)}`
        expect(new Set(found.map(said))).toStrictEqual(new Set(then.map(said)))
        const times = then.reduce((sum, claim) => sum + (claim.by?.times ?? 1), 0)
        expect(found.reduce((sum, one) => sum + one.claims, 0)).toBe(times)
        for (const { from, to } of found) expect(from.id).not.toBe(to.id)
      }),
    )
  })

  test('are the same whichever of two is named first, but where it matters from whom to whom', () => {
    fc.assert(
      fc.property(someClaims, day, (claims, asOf) => {
        const even = claims.filter(({ kind }) => /met|drafted|agrees|differs|allied/.test(kind))
        const known = (one: Relation) => [one.kind, one.status, ends(one), one.claims, one.basis, one.on]
        const sorted = (all: Relation[]) => all.map((one) => JSON.stringify(known(one))).sort()
        expect(sorted(relationsOnDay(turned(even), asOf))).toStrictEqual(sorted(relationsOnDay(even, asOf)))
      }),
    )
  })

  test('are the same in whatever order the claims come', () => {
    fc.assert(
      fc.property(someClaims, day, fc.infiniteStream(fc.double({ noNaN: true })), (claims, asOf, lot) => {
        const drawn = claims.map((claim) => ({ claim, at: lot.next().value })).sort((a, b) => a.at - b.at)
        const shuffled = drawn.map(({ claim }) => claim)
        expect(relationsOnDay(shuffled, asOf)).toStrictEqual(relationsOnDay(claims, asOf))
      }),
    )
  })

  test('are none before anything was known', () => {
    fc.assert(
      fc.property(someClaims, (claims) => {
        expect(relationsOnDay(claims, '2030-10-31')).toStrictEqual([])
      }),
    )
  })

  test('are as well known as the best known claim, and count what nobody says', () => {
    fc.assert(
      fc.property(someClaims, day, (claims, asOf) => {
        for (const { strength, weak = 0, claims: count, on } of relationsOnDay(claims, asOf)) {
          expect(weak).toBeLessThanOrEqual(count)
          expect(strength === 1).toBe(weak === count)
          for (const one of on) expect(one.strength).toBeLessThanOrEqual(strength)
        }
      }),
    )
  })
})

describe('two who met in several meetings', () => {
  const met = (id: string, given: Partial<RelationClaim> = {}): RelationClaim => ({
    ...{ from: actor('ann'), to: actor('bob'), kind: 'met', status: 'held', since: '2030-11-01' },
    by: { id, label: 'Event', name: id, date: '2030-11-01' },
    ...{ basis: 'unnamed-source', strength: 2, citations: [{ source: 'courier', paragraphs: [1], via: [] }] },
    ...given,
  })

  test('are joined once, by as many meetings as there were, with all that is cited', () => {
    const often = { id: 'talks', label: 'Event' as const, name: 'Talks', times: 5 }
    const cited = [{ source: 'courier', paragraphs: [2], via: [] }]
    const [relation, another] = relationsOnDay(
      [met('one'), met('talks', { by: often, citations: cited })],
      '2030-11-02',
    )
    expect(relation).toMatchObject({ claims: 6, strength: 2, on: [{ id: 'one' }, { id: 'talks', times: 5 }] })
    expect(relation?.citations).toStrictEqual([{ source: 'courier', paragraphs: [1, 2], via: [] }])
    expect(another).toBeUndefined()
  })

  test('are joined apart by those that were called off', () => {
    const off = met('off', { status: 'cancelled' })
    expect(relationsOnDay([off, met('one')], '2030-11-02').map(({ status }) => status)).toStrictEqual([
      'held',
      'cancelled',
    ])
  })
})

test('how one is related to the other is never said as better known than it is', () => {
  const claim = (how: string, basis: 'own-words' | 'inference'): RelationClaim => ({
    ...{ from: actor('ann'), to: actor('bob'), kind: 'related', how, basis },
    ...{ strength: basis === 'own-words' ? 4 : 1, citations: [] },
  })
  const [relation] = relationsOnDay([claim('cousin', 'inference'), claim('neighbour', 'own-words')], '2030-11-02')
  expect(relation).toMatchObject({ how: 'neighbour', basis: 'own-words', claims: 2, weak: 1 })
})

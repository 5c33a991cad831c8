import { describe, expect, test } from 'vitest'
import { bridgesIn, brokersIn } from '#server/analysis/bridges'
import { bank, played, ref } from './pieces.ts'

const names = new Map(['Ada', 'Ben', 'Cem', 'Dan'].map((name) => [ref(name).id, ref(name)]))

describe('a bridge', () => {
  test('is computed: who agrees with both sides of a conflict, and who is on the ways between others', () => {
    const ties = [
      { a: 'ada', b: 'ben', weight: -2 },
      { a: 'cem', b: 'ben', weight: 1 },
      { a: 'ada', b: 'cem', weight: 1 },
      { a: 'cem', b: 'dan', weight: -1 },
    ]
    expect(bridgesIn(ties, names, () => 2)).toStrictEqual([
      { actor: ref('Cem'), betweenness: 0.666666666667, between: [{ a: ref('Ada'), b: ref('Ben') }] },
      { actor: ref('Ada'), betweenness: 0, between: [] },
      { actor: ref('Ben'), betweenness: 0, between: [] },
      { actor: ref('Dan'), betweenness: 0, between: [] },
    ])
  })

  test('does not stand between two where one of the three ties rests on one subject alone', () => {
    const ties = [
      { a: 'ada', b: 'ben', weight: -2 },
      { a: 'cem', b: 'ben', weight: 2 },
      { a: 'ada', b: 'cem', weight: 2 },
    ]
    for (const [one, other] of [
      ['ada', 'ben'],
      ['ben', 'cem'],
      ['ada', 'cem'],
    ]) {
      const shared = (a: string, b: string) => ([a, b].includes(one ?? '') && [a, b].includes(other ?? '') ? 1 : 2)
      expect(bridgesIn(ties, names, shared).flatMap(({ between }) => between)).toStrictEqual([])
    }
  })
})

describe('a broker', () => {
  const brokerages = [
    played('Envoy', 'conveyed', bank),
    played('Northland', 'hosted', bank),
    played('Envoy', 'leaked', bank),
  ]

  test('is recorded: whoever brokered, with all that it did', () => {
    expect(
      brokersIn(brokerages).map(({ actor, brokerages: of }) => [actor.name, of.map(({ role }) => role)]),
    ).toStrictEqual([
      ['Envoy', ['conveyed', 'leaked']],
      ['Northland', ['hosted']],
    ])
  })

  test('may be the party that it represents', () => {
    const parties = () => [ref('Northland')]
    expect(brokersIn(brokerages, parties)).toStrictEqual([{ actor: ref('Northland'), brokerages }])
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { betweennessOf } from '#server/analysis/betweenness'
import { anyTies } from './any-ties.ts'
import { karateClub } from './published-ties.ts'

describe('betweenness', () => {
  // As in Freeman's definition (1977), normalised; the figures that NetworkX and igraph give for this network.
  test('the karate club: instructor and president', () => {
    const [first, second, third] = betweennessOf(karateClub)
    expect(first).toStrictEqual({ actor: '1', betweenness: 0.437635281385 })
    expect(second).toStrictEqual({ actor: '34', betweenness: 0.30407497595 })
    expect(third).toStrictEqual({ actor: '33', betweenness: 0.145247113997 })
  })

  test('who alone joins all others is between all of them; sign and weight do not count', () => {
    const ties = [
      { a: 'hub', b: 'Ada', weight: 1 },
      { a: 'Ben', b: 'hub', weight: -3 },
      { a: 'hub', b: 'Cem', weight: 0.5 },
    ]
    expect(betweennessOf(ties)).toStrictEqual([
      { actor: 'hub', betweenness: 1 },
      { actor: 'Ada', betweenness: 0 },
      { actor: 'Ben', betweenness: 0 },
      { actor: 'Cem', betweenness: 0 },
    ])
  })

  test('a tie of 0 is no way', () => {
    const ties = [
      { a: 'Ada', b: 'Ben', weight: 1 },
      { a: 'Ben', b: 'Cem', weight: 0 },
    ]
    expect(betweennessOf(ties).map((one) => one.betweenness)).toStrictEqual([0, 0, 0])
  })

  test('it is from 0 to 1, the most first, whatever the order of the ties', () => {
    fc.assert(
      fc.property(anyTies(9), (ties) => {
        const found = betweennessOf(ties)
        expect(found.every(({ betweenness }) => betweenness >= 0 && betweenness <= 1)).toBe(true)
        expect(found.map((one) => one.betweenness)).toStrictEqual(
          found.map((one) => one.betweenness).sort((a, b) => b - a),
        )
        expect(betweennessOf([...ties].reverse())).toStrictEqual(found)
      }),
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Tie } from '#domain/tie'
import { balanceOf } from '#server/analysis/balance/balance'
import { localCamps } from '#server/analysis/balance/local-camps'
import { errorsOf, signedNetOf } from '#server/analysis/balance/signed-net'
import { runs } from '#tests/runs'
import { anyTies } from '../any-ties.ts'
import { highlandTribes, sloveneParties } from '../published-ties.ts'

describe('balanced camps of published networks', () => {
  // signnet's signed_blockmodel(tribes, k = 3): criterion 2, membership 1 1 2 2 3 2 2 2 3 3 2 2 3 3 1 1.
  test('the highland tribes: three camps, two errors', () => {
    const found = {
      camps: [
        ['ALIKA', 'ASARO', 'GAHUK', 'GEHAM', 'MASIL', 'OVE', 'UKUDZ'],
        ['KOHIK', 'NAGAM', 'NOTOH', 'SEUVE', 'UHETO'],
        ['GAMA', 'GAVEV', 'KOTUN', 'NAGAD'],
      ],
      errors: 2,
      exact: true,
    }
    expect(balanceOf(highlandTribes, 3)).toStrictEqual(found)
    expect(balanceOf(highlandTribes)).toStrictEqual(found)
  })

  // The frustration index of this network: Aref & Wilson (2018), Measuring partial balance in signed networks.
  test('the highland tribes in two camps: seven errors', () => {
    const { errors, exact } = balanceOf(highlandTribes, 2)
    expect({ errors, exact }).toStrictEqual({ errors: 7, exact: true })
  })

  // The two camps of Doreian & Mrvar (1996); only SNS is a little apart from two of its own: 9 and 6.
  test('the Slovene parties: left and right', () => {
    expect(balanceOf(sloveneParties)).toStrictEqual({
      camps: [
        ['DS', 'LDS', 'SNS', 'ZLSD', 'ZS-ESS'],
        ['SDSS', 'SKD', 'SLS', 'SPS-SNS', 'ZS'],
      ],
      errors: 15,
      exact: true,
    })
  })
})

describe('balanced camps', () => {
  test('friends of friends stay together, and enemies apart', () => {
    const ties = [tie('Ada', 'Ben', 2), tie('Cem', 'Dan', 1), tie('Ada', 'Cem', -1), tie('Ben', 'Dan', -3)]
    expect(balanceOf(ties)).toStrictEqual({
      camps: [
        ['Ada', 'Ben'],
        ['Cem', 'Dan'],
      ],
      errors: 0,
      exact: true,
    })
  })

  test('an error weighs what its tie weighs', () => {
    const ties = [tie('Ada', 'Ben', 2), tie('Ben', 'Cem', 3), tie('Ada', 'Cem', -1.5)]
    expect(balanceOf(ties)).toStrictEqual({ camps: [['Ada', 'Ben', 'Cem']], errors: 1.5, exact: true })
  })

  test('whom no tie joins is in no camp with others, unless so many camps are asked for', () => {
    const ties = [tie('Ada', 'Ben', 1), tie('Cem', 'Dan', 1), tie('Eve', 'Ada', 0)]
    expect(balanceOf(ties).camps).toStrictEqual([['Ada', 'Ben'], ['Cem', 'Dan'], ['Eve']])
    expect(balanceOf(ties, 2).camps).toStrictEqual([['Ada', 'Ben', 'Cem', 'Dan', 'Eve']])
  })

  test('three who are all in conflict make an error in two camps, and none in three', () => {
    const ties = [tie('Ada', 'Ben', -1), tie('Ben', 'Cem', -1), tie('Ada', 'Cem', -1)]
    expect(balanceOf(ties, 2).errors).toBe(1)
    expect(balanceOf(ties)).toStrictEqual({ camps: [['Ada'], ['Ben'], ['Cem']], errors: 0, exact: true })
  })

  test('nobody makes no camps', () => {
    expect(balanceOf([])).toStrictEqual({ camps: [], errors: 0, exact: true })
  })

  test('any network that was made of camps is found again without an error', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 2, maxLength: 9 }), (campOf) => {
        const ties = campOf.flatMap((camp, one) =>
          campOf.slice(0, one).map((other, at) => tie(`n${one}`, `n${at}`, camp === other ? 1 : -1)),
        )
        const { errors, camps, exact } = balanceOf(ties)
        expect({ errors, camps: camps.length, exact }).toStrictEqual({
          errors: 0,
          camps: new Set(campOf).size,
          exact: true,
        })
      }),
      { numRuns: runs(40) },
    )
  })

  test('nothing has fewer errors than what is called exact: against trying everything', () => {
    fc.assert(
      fc.property(anyTies(6), fc.integer({ min: 1, max: 4 }), (ties, most) => {
        const net = signedNetOf(ties)
        const least = Math.min(...everyPartition(net.actors.length, most).map((campOf) => errorsOf(net, campOf)))
        const { errors, exact, camps } = balanceOf(ties, most)
        expect(exact).toBe(true)
        expect(errors).toBeCloseTo(least, 9)
        expect(camps.length).toBeLessThanOrEqual(most)
      }),
      { numRuns: runs(60) },
    )
  })

  test('search finds no fewer errors than the exact way', () => {
    fc.assert(
      fc.property(anyTies(9), (ties) => {
        const net = signedNetOf(ties)
        const searched = errorsOf(net, localCamps(net, net.actors.length))
        expect(balanceOf(ties).errors).toBeLessThanOrEqual(searched + 1e-9)
      }),
      { numRuns: runs(40) },
    )
  })

  test('the order of the ties and of their ends changes nothing', () => {
    fc.assert(
      fc.property(anyTies(8), fc.infiniteStream(fc.boolean()), (ties, turns) => {
        const turned = ties.map(({ a, b, weight }) => (turns.next().value ? tie(b, a, weight) : tie(a, b, weight)))
        expect(balanceOf(turned.reverse())).toStrictEqual(balanceOf(ties))
      }),
      { numRuns: runs(40) },
    )
  })
})

function tie(a: string, b: string, weight: number): Tie {
  return { a, b, weight }
}

function everyPartition(size: number, most: number): number[][] {
  if (size === 0) return [[]]
  return everyPartition(size - 1, most).flatMap((campOf) => {
    const open = Math.min(most, Math.max(-1, ...campOf) + 2)
    return Array.from({ length: open }, (_, camp) => [...campOf, camp])
  })
}

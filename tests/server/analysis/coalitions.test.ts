import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { coalitionsOf } from '#server/analysis/coalitions'
import { runs } from '#tests/runs'
import { anyTies } from './any-ties.ts'
import { highlandTribes, karateClub, sloveneParties } from './published-ties.ts'

describe('coalitions', () => {
  // 0.4198 is the highest modularity that this network has: Brandes et al. (2008), On Modularity Clustering. One run of
  // Louvain commonly stops at 0.4188.
  test('the karate club: four groups, the best there are', () => {
    const { camps, modularity } = coalitionsOf(karateClub)
    expect(camps.map((camp) => camp.length)).toStrictEqual([12, 11, 6, 5])
    expect(modularity).toBeCloseTo(0.4198, 4)
  })

  test('the highland tribes: by their alliances, the three camps that their enmities make too', () => {
    expect(coalitionsOf(highlandTribes).camps).toStrictEqual([
      ['ALIKA', 'ASARO', 'GAHUK', 'GEHAM', 'MASIL', 'OVE', 'UKUDZ'],
      ['KOHIK', 'NAGAM', 'NOTOH', 'SEUVE', 'UHETO'],
      ['GAMA', 'GAVEV', 'KOTUN', 'NAGAD'],
    ])
  })

  test('the Slovene parties: left and right', () => {
    expect(coalitionsOf(sloveneParties).camps).toStrictEqual([
      ['DS', 'LDS', 'SNS', 'ZLSD', 'ZS-ESS'],
      ['SDSS', 'SKD', 'SLS', 'SPS-SNS', 'ZS'],
    ])
  })

  test('conflict alone makes no coalition, and there is no modularity of nothing', () => {
    expect(coalitionsOf([{ a: 'Ben', b: 'Ada', weight: -1 }])).toStrictEqual({ camps: [['Ada'], ['Ben']] })
  })

  test('each actor is in one camp, and modularity is at most 1', () => {
    fc.assert(
      fc.property(anyTies(8), (ties) => {
        const { camps, modularity = 0 } = coalitionsOf(ties)
        expect(camps.flat().sort()).toStrictEqual([...new Set(ties.flatMap(({ a, b }) => [a, b]))].sort())
        expect(modularity).toBeLessThanOrEqual(1)
        expect(modularity).toBeGreaterThanOrEqual(-1e-12)
      }),
      { numRuns: runs(40) },
    )
  })

  test('the order of the ties and of their ends changes nothing', () => {
    fc.assert(
      fc.property(anyTies(8), (ties) => {
        const turned = ties.map(({ a, b, weight }) => ({ a: b, b: a, weight })).reverse()
        expect(coalitionsOf(turned)).toStrictEqual(coalitionsOf(ties))
      }),
      { numRuns: runs(40) },
    )
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { stances } from '#domain/stance'
import { agreementsOf } from '#server/analysis/agreement'
import { countedPositions, statementsOf } from '#server/analysis/counted/counted-positions'
import { network } from '#server/analysis/networks/network'
import { asked, said, took } from './asked.ts'
import { bank, ref } from './pieces.ts'

const island = ref('The island', 'PlanPoint')
const figures = (...[positions, choice]: Parameters<typeof takenFor>) =>
  agreementsOf(takenFor(positions, choice)).map(({ a, b, agreements, conflicts, agreement, distance }) => [
    `${a.name}–${b.name}`,
    agreements,
    conflicts,
    agreement,
    distance,
  ])

function takenFor(positions: Parameters<typeof said>[0], choice: Parameters<typeof asked>[0] = {}) {
  return countedPositions(said(positions, { Envoy: ['Northland'] }), asked(choice))
}

describe('the agreement of two actors', () => {
  test('is the share of points on which both said the same', () => {
    const positions = [
      took('Ada', 'supports'),
      took('Ben', 'supports'),
      took('Ada', 'opposes', island),
      took('Ben', 'supports', island),
    ]
    expect(figures(positions)).toStrictEqual([['Ada–Ben', 1, 1, 0.5, 0.5]])
  })

  test('is undefined where they share no point: they are not in the list', () => {
    expect(figures([took('Ada', 'supports'), took('Ben', 'supports', island)])).toStrictEqual([])
  })

  test('is in part where one is for, and the other has a value between', () => {
    const positions = [took('Ada', 'supports'), took('Ben', 'conditional')]
    expect(figures(positions)).toStrictEqual([])
    expect(figures(positions, { values: { conditional: 0.75 } })).toStrictEqual([['Ada–Ben', 0.75, 0.25, 0.75, 0.25]])
  })

  test('counts a party once on a point, however many speak for it, and twice where they contradict each other', () => {
    const both = [took('Envoy', 'supports'), took('Northland', 'supports'), took('Ben', 'supports')]
    expect(figures(both, { rollup: 'party' })).toStrictEqual([['Ben–Northland', 1, 0, 1, 0]])
    const torn = [took('Envoy', 'supports'), took('Northland', 'opposes'), took('Ben', 'supports')]
    expect(figures(torn, { rollup: 'party' })).toStrictEqual([['Ben–Northland', 1, 1, 0.5, 0.5]])
  })

  test('carries the positions behind it', () => {
    const [pair] = agreementsOf(takenFor([took('Ada', 'supports'), took('Ben', 'opposes')]))
    expect(pair?.on).toStrictEqual([
      {
        point: bank,
        agreements: 0,
        conflicts: 1,
        a: [{ position: 'ada-on-the-bank', stance: 'supports', holder: ref('Ada'), basis: 'own-words' }],
        b: [{ position: 'ben-on-the-bank', stance: 'opposes', holder: ref('Ben'), basis: 'own-words' }],
      },
    ])
  })

  test('has the counts of the network of the same positions', () => {
    const position = fc.record({
      holder: fc.constantFrom('Ada', 'Ben', 'Cem', 'Dan'),
      target: fc.constantFrom(bank, island),
      stance: fc.constantFrom(...stances),
    })
    fc.assert(
      fc.property(fc.array(position), fc.constantFrom({}, { conditional: 0.5, mixed: 0.2 }), (positions, values) => {
        const counted = takenFor(
          positions.map(({ holder, stance, target }, at) => took(holder, stance, target, { id: `p${at}` })),
          { when: { from: '2030' }, values },
        )
        const { rows, cells } = network(statementsOf(counted), { duplicates: 'range' })
        const pairs = agreementsOf(counted)
        expect(cells).toHaveLength(2 * pairs.length)
        for (const { row, column, agreements, conflicts } of cells) {
          const pair = pairs.find(
            ({ a, b }) => a.id === rows[Math.min(row, column)] && b.id === rows[Math.max(row, column)],
          )
          expect(pair?.agreements).toBeCloseTo(agreements, 9)
          expect(pair?.conflicts).toBeCloseTo(conflicts, 9)
        }
      }),
    )
  })
})

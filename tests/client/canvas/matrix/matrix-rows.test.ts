import { describe, expect, test } from 'vitest'
import { countKinds, rowsByCamp, rowsBySide, sayPair, underHeadings } from '#client/canvas/matrix/matrix-rows.ts'
import type { Known } from '#domain/basis'
import type { Matrix, MatrixCell } from '#domain/matrix'

const actor = (id: string, side: string) => ({ id, label: 'Actor' as const, name: id, side })
const bare = (id: string) => ({ id, label: 'Actor' as const, name: id })
const accord = { id: 'accord', label: 'Plan' as const, name: 'The Lake Accord' }
const point = (id: string, heading?: string) => ({
  id,
  label: 'PlanPoint' as const,
  name: id,
  ...(heading && { heading }),
})

function matrixOf(cells: MatrixCell[]): Matrix {
  return {
    actors: [actor('southmark', 'South'), actor('northland', 'North'), actor('premier', 'North')],
    targets: [accord, point('withdrawal', 'Land')],
    cells,
  }
}

const ours: Known = { basis: 'our-reading' }

const opposes: MatrixCell = { actor: 1, target: 1, way: 'point', stance: 'opposes', positions: 4 }
const contradicted: MatrixCell = { actor: 1, target: 1, way: 'demand', match: 'contradicts', demands: 1, known: ours }
const drafted: MatrixCell = { actor: 0, target: 0, way: 'plan', brokered: 2 }

describe('the rows of the matrix', () => {
  test('are the actors by side, each way of a pair told apart in one cell', () => {
    expect(rowsBySide(matrixOf([opposes, contradicted, drafted]), [])).toStrictEqual([
      { side: 'South', rows: [{ actor: bare('southmark'), pairs: [{ brokered: 2 }, undefined] }] },
      {
        side: 'North',
        rows: [
          {
            actor: bare('northland'),
            pairs: [undefined, { stance: 'opposes', claims: 4, match: 'contradicts', demands: 1, answeredBy: ours }],
          },
        ],
      },
    ])
  })

  test('stand by camp where that is wanted: the largest first, those in none last, and nobody twice', () => {
    const supports: MatrixCell = { actor: 2, target: 0, way: 'plan', stance: 'supports', positions: 1 }
    const sides = rowsBySide(matrixOf([opposes, drafted, supports]), [])
    const camps = [
      { letter: 'A', members: [bare('northland')] },
      { letter: 'B', members: [bare('somebody-else')] },
    ]
    const letterOf = new Map([
      ['northland', 'A'],
      ['somebody-else', 'B'],
    ])
    const groups = rowsByCamp(sides, { camps, letterOf })
    expect(groups.map(({ side, rows }) => [side, ...rows.map(({ actor }) => actor.id)])).toStrictEqual([
      ['Camp A', 'northland'],
      ['In no camp', 'southmark', 'premier'],
    ])
  })

  test('lose what is hidden, and whoever has nothing left', () => {
    const matrix = matrixOf([opposes, contradicted])
    expect(rowsBySide(matrix, ['opposes'])).toStrictEqual([
      {
        side: 'North',
        rows: [
          { actor: bare('northland'), pairs: [undefined, { match: 'contradicts', demands: 1, answeredBy: ours }] },
        ],
      },
    ])
    expect(rowsBySide(matrix, ['opposes', 'contradicts'])).toStrictEqual([])
  })

  test('have demands that are answered differently as one split, which is hidden and counted as such', () => {
    const split = { meets: 1, 'partly-meets': 0, contradicts: 1 }
    const matrix = matrixOf([
      { actor: 1, target: 1, way: 'demand', split, demands: 2, known: { basis: 'spokesperson' } },
    ])
    expect(rowsBySide(matrix, ['contradicts', 'meets'])[0]?.rows[0]?.pairs).toStrictEqual([
      undefined,
      { match: 'split', split, demands: 2, answeredBy: { basis: 'spokesperson' } },
    ])
    expect(rowsBySide(matrix, ['split'])).toStrictEqual([])
    expect(countKinds(matrix).counts).toStrictEqual({ split: 1 })
  })

  test('are counted by kind, hidden or not', () => {
    expect(countKinds(matrixOf([opposes, contradicted, drafted]))).toStrictEqual({
      counts: { opposes: 1, contradicts: 1 },
      onPlan: {},
    })
  })
})

test('columns stand under their heading, the plan as a whole under none', () => {
  const columns = [accord, point('a', 'Land'), point('b', 'Land'), point('c', 'Trade'), point('d')]
  expect(underHeadings(columns)).toStrictEqual([
    { span: 1 },
    { heading: 'Land', span: 2 },
    { heading: 'Trade', span: 1 },
    { span: 1 },
  ])
})

test('a cell says what stands in it, and silence that nothing is recorded', () => {
  const north = bare('northland')
  const contradicts = { match: 'contradicts' as const, demands: 2 }
  expect(
    sayPair(
      {
        stance: 'opposes',
        known: { basis: 'unnamed-source' },
        claims: 4,
        ...contradicts,
        answeredBy: ours,
        brokered: 1,
      },
      north,
    ),
  ).toBe(
    'is reported to oppose it, 4 claims; demand contradicted, 2 demands, by our reading; recorded as a broker of it',
  )
  expect(sayPair({ ...contradicts, answeredBy: { basis: 'unnamed-source' } }, north)).toBe(
    'demand contradicted, 2 demands',
  )
  const split = { match: 'split' as const, split: { meets: 1, 'partly-meets': 0, contradicts: 2 }, demands: 3 }
  expect(sayPair({ ...split, answeredBy: ours }, north)).toBe('demands: 1 met, 2 contradicted, by our reading')
  expect(sayPair({ ...split, answeredBy: { basis: 'own-words' } }, north)).toBe('demands: 1 met, 2 contradicted')
  expect(sayPair(undefined, north)).toBe('no position recorded')
})

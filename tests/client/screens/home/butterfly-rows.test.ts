import { describe, expect, test } from 'vitest'
import { countKinds, marksByTarget, mostContested, toWings } from '#client/screens/home/butterfly-rows.ts'
import type { Matrix, MatrixCell } from '#domain/matrix'
import type { PlanPoint } from '#domain/plan-point'
import type { PointState } from '#domain/point-state'

const actor = (id: string) => ({ id, label: 'Actor' as const, name: id, side: 'South' })
const [northland, southmark, cantons] = [actor('northland'), actor('southmark'), actor('cantons')]

function aPoint(id: string, order: number): PlanPoint {
  const [plan, counts] = [
    { id: 'accord', label: 'Plan' as const, name: 'The accord' },
    { supports: 0, conditional: 0, opposes: 0, mixed: 0, undeclared: 0, brokered: 0 },
  ]
  const known = { basis: 'named-source' as const, strength: 3, citations: [] }
  const near = { issues: [], succeeds: [], succeededBy: [] }
  return { id, title: id, text: 'x', status: 'reported', order, plan, tally: counts, ...near, ...known }
}

function marksOf(cells: MatrixCell[]) {
  const targets = [{ id: 'withdrawal', label: 'PlanPoint' as const, name: 'Withdrawal' }]
  return marksByTarget({ actors: [northland, southmark, cantons], targets, cells }).get('withdrawal') ?? []
}

const on = { target: 0, way: 'point' as const }
const byDemand = { target: 0, way: 'demand' as const }

describe('the butterfly', () => {
  test('has those for a point on the left, those against it on the right, the rest in the middle', () => {
    const wings = toWings(
      marksOf([
        { ...on, actor: 0, stance: 'opposes', positions: 4 },
        { ...on, actor: 1, stance: 'conditional', positions: 1 },
        { ...on, actor: 2, stance: 'mixed', positions: 2 },
        { ...byDemand, actor: 2, match: 'contradicts', demands: 1 },
      ]),
    )
    expect(wings).toStrictEqual({
      for: [{ actor: southmark, stance: 'conditional', claims: 1 }],
      against: [
        { actor: northland, stance: 'opposes', claims: 4 },
        { actor: cantons, match: 'contradicts', demands: 1 },
      ],
      mixed: [{ actor: cantons, stance: 'mixed', claims: 2 }],
      undeclared: [],
      split: [],
    })
  })

  test('puts demands that are answered differently on neither side, nor among those who say both', () => {
    const split = { meets: 1, 'partly-meets': 0, contradicts: 1 }
    const marks = marksOf([
      { ...byDemand, actor: 0, split, demands: 2 },
      { ...on, actor: 0, stance: 'opposes', positions: 1 },
    ])
    expect(toWings(marks)).toStrictEqual({
      for: [],
      against: [{ actor: northland, stance: 'opposes', claims: 1 }],
      mixed: [],
      undeclared: [],
      split: [{ actor: northland, match: 'split', demands: 2 }],
    })
    expect(countKinds([marks])).toStrictEqual({ opposes: 1, split: 1 })
  })

  test('names what is said before what is demanded, and the best known first, however often it is cited', () => {
    const marks = marksOf([
      { ...byDemand, actor: 0, match: 'meets', demands: 3 },
      { ...on, actor: 1, stance: 'supports', positions: 5, known: { basis: 'inference' } },
      { ...on, actor: 2, stance: 'conditional', positions: 2, known: { basis: 'own-words' } },
    ])
    expect(marks.map((mark) => mark.actor.id)).toStrictEqual(['cantons', 'southmark', 'northland'])
  })

  test('counts each kind, demands apart from stances', () => {
    const marks = marksOf([
      { ...byDemand, actor: 0, match: 'meets', demands: 3 },
      { ...on, actor: 1, stance: 'supports', positions: 5 },
      { ...on, actor: 2, stance: 'supports', positions: 2 },
    ])
    expect(countKinds([marks])).toStrictEqual({ supports: 2, meets: 1 })
  })

  test('asks first about what sides clash over, whatever more actors collide over, else about the first', () => {
    const points = ['tolls', 'withdrawal', 'island'].map((id, order) => aPoint(id, order))
    const ask = (...kinds: PointState['kind'][]) => {
      const matrix: Matrix = {
        actors: [northland, southmark, cantons],
        targets: points.map(({ id, title }, at) => ({
          ...{ id, label: 'PlanPoint', name: title },
          state: { kind: kinds[at] ?? 'silent', whose: [] },
        })),
        cells: [
          { actor: 0, target: 2, way: 'point', stance: 'opposes', positions: 1 },
          { actor: 1, target: 2, way: 'point', stance: 'supports', positions: 1 },
        ],
      }
      return mostContested(matrix, marksByTarget(matrix), points)
    }
    expect(ask('silent', 'clash', 'collide')).toBe('withdrawal')
    expect(ask('silent', 'clash', 'clash')).toBe('island')
    expect(ask('backed', 'opposed', 'silent')).toBe('tolls')
  })

  test('has nothing where nobody is recorded', () => {
    expect(marksOf([])).toStrictEqual([])
  })
})

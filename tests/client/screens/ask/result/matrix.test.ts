import { describe, expect, test } from 'vitest'
import { matrixIn } from '#client/screens/ask/result/matrix.ts'
import type { CypherAnswer } from '#domain/cypher'
import { answer, columnsIn, things } from '../answers.ts'

const matrixOf = (given: CypherAnswer) => matrixIn(given, columnsIn(given), things)

describe('the matrix of an answer', () => {
  const given = answer(
    ['actor_id', 'actor', 'target_id', 'stance'],
    ['northland', 'Northland', 'locks', 'opposes'],
    ['southmark', 'Southmark', 'locks', 'supports'],
    ['southmark', 'Southmark', 'accord', 'conditional'],
    ['southmark', 'Southmark', 'accord', 'conditional'],
    ['east-union', 'East Union', 'accord', 'undeclared'],
  )

  test('has actors by side, in the order of the sides, and those of no side last', () => {
    expect(matrixOf(given)?.sides.map(({ side, rows }) => [side, rows.map(({ actor }) => actor.id)])).toStrictEqual([
      ['South', ['southmark']],
      ['North', ['northland']],
      ['Others', ['east-union']],
    ])
  })

  test('has the stance of each pair, with how many rows say so, and nothing where the answer has none', () => {
    const matrix = matrixOf(given)
    expect(matrix?.targets.map(({ id }) => id)).toStrictEqual(['locks', 'accord'])
    expect(matrix?.sides.flatMap(({ rows }) => rows.map(({ pairs }) => pairs))).toStrictEqual([
      [
        { stance: 'supports', claims: 1 },
        { stance: 'conditional', claims: 2 },
      ],
      [{ stance: 'opposes', claims: 1 }, undefined],
      [undefined, { stance: 'undeclared', claims: 1 }],
    ])
  })

  test('shows the first where a pair has several stances, and counts such pairs', () => {
    const matrix = matrixOf(
      answer(['a', 'p', 's'], ['northland', 'locks', 'opposes'], ['northland', 'locks', 'supports']),
    )
    expect(matrix?.more).toBe(1)
    expect(matrix?.sides[0]?.rows[0]?.pairs).toStrictEqual([{ stance: 'opposes', claims: 2 }])
  })

  test('shows how a demand is met as that, never as a stance', () => {
    const matrix = matrixOf(answer(['a', 'p', 'answers'], ['northland', 'locks', 'partly-meets']))
    expect(matrix?.sides[0]?.rows[0]?.pairs).toStrictEqual([{ match: 'partly-meets', demands: 1 }])
  })

  test('shows demands that rows answer differently as a split with its counts, whatever came first', () => {
    const rows = ['meets', 'contradicts', 'contradicts'].map((kind) => ['northland', 'locks', kind])
    for (const some of [rows, rows.toReversed()]) {
      const matrix = matrixOf(answer(['a', 'p', 'answers'], ...some))
      expect(matrix?.more).toBe(0)
      expect(matrix?.sides[0]?.rows[0]?.pairs).toStrictEqual([
        { match: 'split', split: { meets: 1, 'partly-meets': 0, contradicts: 2 }, demands: 3 },
      ])
    }
  })

  test('is none without an actor, a target or a stance', () => {
    expect(matrixOf(answer(['p', 's'], ['locks', 'opposes']))).toBeUndefined()
    expect(matrixOf(answer(['a', 'b', 's'], ['northland', 'southmark', 'opposes']))).toBeUndefined()
    expect(matrixOf(answer(['a', 'p'], ['northland', 'locks']))).toBeUndefined()
  })
})

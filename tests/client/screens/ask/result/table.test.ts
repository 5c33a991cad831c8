import { describe, expect, test } from 'vitest'
import { pairOfRow, repeatedIn, reportOfRow, thingsOfRow } from '#client/screens/ask/result/row-things.ts'
import { sayKind } from '#client/screens/ask/result/said-kinds.ts'
import { shownColumns } from '#client/screens/ask/result/shown-columns.ts'
import { nextSort, sortedRows } from '#client/screens/ask/result/sorted-rows.ts'
import { toldColumns } from '#client/screens/ask/result/told-columns.ts'
import type { CypherAnswer } from '#domain/cypher'
import { answer, columnsIn, node, things } from '../answers.ts'

const shownIn = (given: CypherAnswer) => shownColumns(columnsIn(given))
const titlesIn = (given: CypherAnswer) => shownIn(given).map(({ title, idAt }) => [title, idAt])

describe('the columns of a table', () => {
  test('are without the ids that stand beside names, which lead to them', () => {
    const given = answer(
      ['actor_id', 'actor_name', 'point_title', 'claim_id', 'claim_title', 'source_ids', 'since_day'],
      ['northland', 'Northland', 'Open locks', 'c-1', 'It will not.', ['courier'], '2030-01-02'],
    )
    expect(titlesIn(given)).toStrictEqual([
      ['actor', 0],
      ['point', undefined],
      ['claim', 3],
      ['sources', undefined],
      ['since day', undefined],
    ])
  })

  test('keep an id that stands alone, and names that only differ in what is left off', () => {
    expect(titlesIn(answer(['actor_id', 'id', 'plan_name', 'plan_title'], ['northland', 'x', 'A', 'B']))).toStrictEqual(
      [
        ['actor', undefined],
        ['id', undefined],
        ['plan name', undefined],
        ['plan title', undefined],
      ],
    )
  })

  test('with sentences are told under the row where there are many', () => {
    const words = 'It is a long sentence, of which nobody knows where it will have come to an end.'
    const few = answer(['actor', 'why'], ['northland', words])
    expect(toldColumns(shownIn(few), few).told).toStrictEqual([])
    const many = answer(['actor', 'why', 'c', 'd', 'e', 'f'], ['northland', words, 'c', 'd', 'e', 'f'])
    const { beside, told, long } = toldColumns(shownIn(many), many)
    expect([beside.map(({ name }) => name), told.map(({ name }) => name), [...long]]).toStrictEqual([
      ['actor', 'c', 'd', 'e', 'f'],
      ['why'],
      [1],
    ])
  })
})

describe('the rows of a table', () => {
  test('are sorted by a column, from either end, numbers by size, what is absent last', () => {
    const rows = [
      ['b', 10],
      ['a', 9],
      [null, null],
      ['c', 2],
    ]
    expect(sortedRows(rows, 2)).toStrictEqual([
      ['c', 2],
      ['a', 9],
      ['b', 10],
      [null, null],
    ])
    expect(sortedRows(rows, -2)).toStrictEqual([
      ['b', 10],
      ['a', 9],
      ['c', 2],
      [null, null],
    ])
    expect(sortedRows(rows, 1)[0]).toStrictEqual(['a', 9])
    expect(sortedRows(rows, undefined)).toBe(rows)
  })

  test('are sorted up, then down, then as they came', () => {
    expect([nextSort(undefined, 2), nextSort(2, 2), nextSort(-2, 2), nextSort(1, 2)]).toStrictEqual([
      2,
      -2,
      undefined,
      2,
    ])
  })

  test('name things, by id, by name, as nodes and in lists', () => {
    expect(
      thingsOfRow(['northland', 'Northland', ['locks', 'nothing'], node('Plan', 'accord'), 3], things),
    ).toStrictEqual(['northland', 'locks', 'accord'])
  })

  test('lead to the claims of whom they name, on what they name', () => {
    const at = { actor: 1, target: 0, stance: 2 }
    expect(pairOfRow(['locks', 'Northland', 'opposes'], { at }, things)).toStrictEqual({
      actor: 'northland',
      target: 'locks',
    })
    expect(pairOfRow(['locks', 'somebody', 'opposes'], { at }, things)).toBeUndefined()
  })

  test('lead to the paragraphs of the one report that they cite', () => {
    const given = answer(['actor', 'source_id', 'paragraphs'], ['northland', 'courier', [3, 5]])
    expect(reportOfRow(given.rows[0] ?? [], columnsIn(given), things)).toBe('courier')
    expect(reportOfRow(['northland', null, [3]], columnsIn(given), things)).toBeUndefined()
  })

  test('need not repeat the first columns of the row above, but always show their last', () => {
    const given = answer(
      ['plan', 'point', 'n', 'why'],
      ['The accord', 'Open locks', 1, 'a'],
      ['The accord', 'Open locks', 1, 'b'],
      ['The accord', 'Withdrawal', 1, 'b'],
      [null, 'Withdrawal', 1, 'b'],
    )
    const columns = shownIn(given)
    const repeated = given.rows.map((row, at) => repeatedIn(row, given.rows[at - 1], columns))
    expect(repeated).toStrictEqual([0, 2, 1, 0])
    expect(repeatedIn(['a', 'b'], ['a', 'b'], columns.slice(0, 2))).toBe(0)
  })

  test('say kinds in words, and leave other words as they are', () => {
    expect(['own-words', 'open-question', 'held', 'well-known'].map(sayKind)).toStrictEqual([
      'in own words',
      'open question',
      undefined,
      undefined,
    ])
  })
})

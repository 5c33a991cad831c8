import { describe, expect, test } from 'vitest'
import type { NetworkCell } from '#domain/network'
import { withoutDuplicates } from '#server/analysis/networks/duplicates'
import { type NetworkAsked, network } from '#server/analysis/networks/network'
import { workedExample } from './worked-example.ts'

function tie(row: string, column: string, asked: NetworkAsked): Omit<NetworkCell, 'row' | 'column'> | undefined {
  const { rows, columns, cells } = network(workedExample, asked)
  const cell = cells.find((c) => rows[c.row] === row && columns[c.column] === column)
  return cell && { value: cell.value, agreements: cell.agreements, conflicts: cell.conflicts }
}

const weight = (row: string, column: string, asked: NetworkAsked) => tie(row, column, asked)?.value

function table(asked: NetworkAsked): Record<string, (number | undefined)[]> {
  const { rows, columns } = network(workedExample, asked)
  return Object.fromEntries(rows.map((row) => [row, columns.map((column) => weight(row, column, asked))]))
}

describe('the worked example', () => {
  test('EU and Ukraine: three agreements, one conflict', () => {
    expect(weight('EU', 'Ukraine', { measure: 'congruence' })).toBe(3)
    expect(weight('EU', 'Ukraine', { measure: 'conflict' })).toBe(1)
    expect(weight('EU', 'Ukraine', { measure: 'ignore' })).toBe(4)
    expect(tie('EU', 'Ukraine', { measure: 'subtract' })).toStrictEqual({ value: 2, agreements: 3, conflicts: 1 })
  })

  test('EU and Ukraine, normalised', () => {
    const normalised = (normalise: NetworkAsked['normalise']) =>
      weight('EU', 'Ukraine', { measure: 'congruence', normalise })
    expect(normalised('average')).toBe(3 / 3.5)
    expect(normalised('jaccard')).toBe(0.6)
    expect(normalised('product')).toBe(0.25)
    expect(normalised('cosine')).toBeCloseTo(3 / Math.sqrt(6 * 3), 15)
  })

  test('US and EU: divided by their average activity it is not bounded', () => {
    expect(weight('US', 'EU', { measure: 'conflict' })).toBe(6)
    expect(weight('US', 'EU', { measure: 'subtract' })).toBe(-6)
    expect(weight('US', 'EU', { measure: 'subtract', normalise: 'average' })).toBe(-1.5)
    expect(weight('US', 'EU', { measure: 'subtract', normalise: 'average', duplicates: 'range' })).toBe(-1)
  })

  test('US and Russia: one agreement and one conflict are not silence', () => {
    expect(tie('US', 'Russia', { measure: 'subtract' })).toStrictEqual({ value: 0, agreements: 1, conflicts: 1 })
  })

  test('actors and points, for less against', () => {
    expect(network(workedExample, { mode: 'actors-points' }).columns).toStrictEqual([
      'P1 no NATO',
      'P2 territory',
      'P3 assets',
    ])
    expect(table({ mode: 'actors-points', measure: 'subtract' })).toStrictEqual({
      EU: [-1, -2, -1],
      Russia: [1, undefined, -1],
      US: [1, 2, 1],
      Ukraine: [0, -1, undefined],
    })
  })

  test('actors and points, which stances occur', () => {
    expect(table({ mode: 'actors-points', measure: 'combine' })).toStrictEqual({
      EU: [2, 2, 2],
      Russia: [1, undefined, 2],
      US: [1, 1, 1],
      Ukraine: [3, 2, undefined],
    })
  })

  test('actors and points, by activity and by prominence', () => {
    expect(table({ mode: 'actors-points', normalise: 'activity' })).toStrictEqual({
      EU: [-1 / 4, -2 / 4, -1 / 4],
      Russia: [1 / 2, undefined, -1 / 2],
      US: [1 / 4, 2 / 4, 1 / 4],
      Ukraine: [0, -1 / 3, undefined],
    })
    expect(table({ mode: 'actors-points', measure: 'ignore', normalise: 'prominence' })).toStrictEqual({
      EU: [1 / 5, 2 / 5, 1 / 3],
      Russia: [1 / 5, undefined, 1 / 3],
      US: [1 / 5, 2 / 5, 1 / 3],
      Ukraine: [2 / 5, 1 / 5, undefined],
    })
  })

  test.each([
    ['keep', 13],
    ['document', 12],
    ['week', 12],
    ['month', 11],
    ['year', 11],
    ['range', 11],
  ] as const)('counting once within %s keeps %i statements', (within, number) => {
    expect(withoutDuplicates(workedExample, within, false)).toHaveLength(number)
  })
})

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Network, NetworkOptions } from '#domain/network'
import type { Statement } from '#domain/statement'
import { type NetworkAsked, network } from '#server/analysis/networks/network'
import { runs } from '#tests/runs'
import { byTheFormula } from './by-the-formula.ts'
import { anyStatements, everyCombination, said, someStatements } from './some-statements.ts'

function lines({ rows, columns, cells }: Network): Map<string, number> {
  return new Map(cells.map(({ row, column, value }) => [`${rows[row]}|${columns[column]}`, value]))
}

describe('a network', () => {
  test('is what its formula says, in every combination', () => {
    const periods = fc.constantFrom(
      {},
      { from: '2030-11-24' },
      { to: '2030-12-30' },
      { from: '2031-01-01', to: '2031-01-31' },
    )
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...everyCombination), periods, (statements, combination, period) => {
        const options = { ...combination, ...period }
        const expected = byTheFormula(statements, options)
        const answered = lines(network(statements, options))
        expect([...answered.keys()].sort()).toStrictEqual([...expected.keys()].sort())
        for (const [pair, value] of answered) expect(value, pair).toBeCloseTo(expected.get(pair) ?? Number.NaN, 12)
      }),
      { numRuns: runs(600) },
    )
  })

  test('between two of a kind, both directions of a tie are alike and nobody is tied to itself', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...everyCombination), (statements, options) => {
        fc.pre(options.mode !== 'actors-points')
        const { rows, columns, cells } = network(statements, options)
        expect(columns).toStrictEqual(rows)
        const mirrored = cells.map((cell) => ({ ...cell, row: cell.column, column: cell.row }))
        const inOrder = mirrored.sort((a, b) => a.row - b.row || a.column - b.column)
        expect(inOrder).toStrictEqual(cells)
        expect(cells.filter(({ row, column }) => row === column)).toStrictEqual([])
      }),
    )
  })

  test('subtract is congruence less conflict, and ignore is both together', () => {
    fc.assert(
      fc.property(anyStatements, (statements) => {
        const cells = (measure: NetworkAsked['measure']) => network(statements, { measure }).cells
        for (const { value, agreements, conflicts } of cells('subtract')) expect(value).toBe(agreements - conflicts)
        expect(cells('congruence').map((c) => c.value)).toStrictEqual(cells('ignore').map((c) => c.agreements))
        expect(cells('conflict').map((c) => c.value)).toStrictEqual(cells('ignore').map((c) => c.conflicts))
        for (const { value, agreements, conflicts } of cells('ignore'))
          expect(value).toBeCloseTo(agreements + conflicts, 12)
      }),
    )
  })

  test('points are to actors what actors are to points', () => {
    fc.assert(
      fc.property(anyStatements, fc.constantFrom(...everyCombination), (statements, options) => {
        fc.pre(options.mode === 'actors')
        const turned = statements.map((s) => ({ ...s, actor: s.point, point: s.actor }))
        expect(network(turned, { ...options, mode: 'points' })).toStrictEqual(network(statements, options))
      }),
    )
  })

  test('cosine, product and, of a binary stance, jaccard keep agreement between 0 and 1', () => {
    const between = (
      statements: Statement[],
      normalise: NetworkAsked['normalise'],
      measure: NetworkAsked['measure'],
    ) => {
      for (const { value } of network(statements, { measure, normalise }).cells) {
        expect(value).toBeGreaterThanOrEqual(measure === 'subtract' ? -1 - 1e-12 : 0)
        expect(value).toBeLessThanOrEqual(1 + 1e-12)
      }
    }
    fc.assert(
      fc.property(
        anyStatements,
        fc.constantFrom('congruence', 'conflict', 'subtract', 'ignore'),
        (statements, measure) => {
          between(statements, 'cosine', measure)
          between(statements, 'product', measure)
        },
      ),
    )
    fc.assert(fc.property(someStatements([0, 1]), (statements) => between(statements, 'jaccard', 'congruence')))
  })
})

describe('a scale', () => {
  test('of more than two values makes neighbours agree for the most part', () => {
    const { cells } = network([said('Adler', 'dam', -2), said('Boer', 'dam', 1), said('Cato', 'dam', 2)])
    expect(cells.slice(0, 2)).toStrictEqual([
      { row: 0, column: 1, value: 0.25, agreements: 0.25, conflicts: 0.75 },
      { row: 0, column: 2, value: 0, agreements: 0, conflicts: 1 },
    ])
  })

  test('reaches as far as what was said in the period, also about nothing coded', () => {
    const statements = [
      said('Adler', 'dam', 1),
      said('Boer', 'dam', 2),
      said('', 'dam', 5),
      said('Cato', 'dam', 9, '2031-01-01'),
    ]
    const agreement = (asked: NetworkAsked) => network(statements, asked).cells[0]?.agreements
    expect(agreement({})).toBe(1 - 1 / 8)
    expect(agreement({ to: '2030-12-31' })).toBe(1 - 1 / 4)
  })

  test('on which all said the same is agreement', () => {
    const cell = { value: 1, agreements: 1, conflicts: 0 }
    expect(network([said('Adler', 'dam', 3), said('Boer', 'dam', 3)]).cells).toStrictEqual([
      { row: 0, column: 1, ...cell },
      { row: 1, column: 0, ...cell },
    ])
  })

  test('counts in an actor and its point by its value, below 0 against', () => {
    const statements = [
      said('Adler', 'dam', 2),
      said('Adler', 'dam', -1),
      said('Adler', 'dam', 0),
      said('Adler', 'eels', 1),
    ]
    expect(network(statements, { mode: 'actors-points' }).cells).toStrictEqual([
      { row: 0, column: 0, value: 1, agreements: 1, conflicts: 1 },
      { row: 0, column: 1, value: 1, agreements: 1, conflicts: 0 },
    ])
    // −1, 0, 1 and 2 were said: one bit each, 2 the lowest.
    const values = network(statements, { mode: 'actors-points', measure: 'combine' }).cells.map((c) => c.value)
    expect(values).toStrictEqual([0b1101, 0b0010])
  })
})

describe('duplicates', () => {
  const kept = (statements: Statement[], asked: NetworkAsked) =>
    network(statements, { mode: 'actors-points', measure: 'subtract', ...asked }).cells.map(
      (c) => c.agreements + c.conflicts,
    )

  test('of a week end with its Sunday, also across the new year', () => {
    const twice = (one: string, other: string) => [said('Adler', 'dam', 1, one), said('Adler', 'dam', 1, other)]
    expect(kept(twice('2030-11-18', '2030-11-24'), { duplicates: 'week' })).toStrictEqual([1])
    expect(kept(twice('2030-11-24', '2030-11-25'), { duplicates: 'week' })).toStrictEqual([2])
    expect(kept(twice('2030-12-30', '2031-01-05'), { duplicates: 'week' })).toStrictEqual([1])
  })

  test('of a week or a month are of one year, unlike in Discourse Network Analyzer', () => {
    const statements = [said('Adler', 'dam', 1, '2030-11-20'), said('Adler', 'dam', 1, '2031-11-20')]
    expect(kept(statements, { duplicates: 'week' })).toStrictEqual([2])
    expect(kept(statements, { duplicates: 'month' })).toStrictEqual([2])
    expect(kept(statements, { duplicates: 'year' })).toStrictEqual([2])
    expect(kept(statements, { duplicates: 'range' })).toStrictEqual([1])
  })

  test('have the same stance, unless stances are ignored', () => {
    const statements = [said('Adler', 'dam', 1), said('Adler', 'dam', 0)]
    expect(kept(statements, { duplicates: 'document' })).toStrictEqual([2])
    expect(kept(statements, { duplicates: 'document', measure: 'ignore' })).toStrictEqual([1])
  })

  test('leave the first by date', () => {
    const statements = [said('Adler', 'dam', 1, '2030-11-21'), said('Adler', 'dam', 0, '2030-11-20')]
    expect(network(statements, { mode: 'actors-points', measure: 'ignore', duplicates: 'range' }).cells).toStrictEqual([
      { row: 0, column: 0, value: 1, agreements: 0, conflicts: 1 },
    ])
  })

  test('are none where no document or date says so', () => {
    const bare = { actor: 'Adler', point: 'dam', stance: 1 }
    expect(kept([bare, bare], { duplicates: 'document' })).toStrictEqual([2])
    expect(kept([bare, bare], { duplicates: 'year' })).toStrictEqual([2])
    expect(kept([bare, bare], { duplicates: 'range' })).toStrictEqual([1])
  })
})

describe('a period', () => {
  test('includes both of its days and leaves out who says nothing in it', () => {
    const statements = [
      said('Adler', 'dam', 1, '2030-11-19'),
      said('Boer', 'dam', 1, '2030-11-20'),
      { ...said('Cato', 'dam', 1), time: '2030-11-21T23:59:59' },
      { actor: 'Dene', point: 'dam', stance: 1 },
    ]
    expect(network(statements, { from: '2030-11-20', to: '2030-11-21' }).rows).toStrictEqual(['Boer', 'Cato'])
    expect(network(statements, { to: '2030-11-21T12:00:00' }).rows).toStrictEqual(['Adler', 'Boer'])
  })
})

test('a network can be asked only for what it has', () => {
  const refused = (asked: NetworkAsked) =>
    NetworkOptions.safeParse(asked).error?.issues.map((issue) => issue.path.join('.'))
  expect(refused({ mode: 'points', measure: 'combine' })).toStrictEqual(['measure'])
  expect(refused({ mode: 'actors-points', measure: 'conflict', normalise: 'jaccard' })).toStrictEqual([
    'measure',
    'normalise',
  ])
  expect(refused({ from: '2030-02-30' })).toStrictEqual(['from'])
})

test('so many actors that no machine holds their pairs are refused', () => {
  const crowd = Array.from({ length: 14_001 }, (_, at) => ({ actor: `actor ${at}`, point: 'dam', stance: 1 }))
  expect(() => network(crowd)).toThrow('expected at most 14000 to tie to each other, not 14001')
  expect(network(crowd, { mode: 'actors-points' }).cells).toHaveLength(14_001)
})

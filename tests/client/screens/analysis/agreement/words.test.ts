import { describe, expect, test } from 'vitest'
import type { AgreementGrid } from '#client/screens/analysis/agreement/grid.ts'
import { tieKey } from '#client/screens/analysis/agreement/grid.ts'
import {
  agreementTitle,
  kindOfTie,
  oneThingCaution,
  sayCounts,
  sayTie,
  sayValue,
  seenFrom,
} from '#client/screens/analysis/agreement/words.ts'
import type { Agreement } from '#domain/agreement'
import type { Basis } from '#domain/basis'
import { anActor, aPair, aPlan, aPoint } from '../refs.ts'

const tie = (agreements: number, conflicts: number) => ({ value: agreements - conflicts, agreements, conflicts })

const paged = (pairs: Agreement[], total = pairs.length) => ({ pairs, total })

describe('a tie of two actors', () => {
  test('is said with both counts', () => {
    expect([tie(1, 0), tie(0, 2), tie(3, 1)].map(sayTie)).toStrictEqual([
      'agree once',
      'differ twice',
      'agree 3 times and differ once',
    ])
  })

  test('is silence where nothing is shared, and not a disagreement', () => {
    expect(sayTie(undefined)).toBe('share nothing that both took a side on')
  })

  test('has both signs in its cell where it has both, with a true minus', () => {
    expect([tie(2, 0), tie(0, 1), tie(1, 1)].map(sayCounts)).toStrictEqual(['+2', '−1', '+1 −1'])
    expect(sayValue(-0.25)).toBe('−0.25')
  })

  test('is divided where two agree and differ, even as often', () => {
    expect([tie(1, 0), tie(0, 1), tie(1, 1)].map(kindOfTie)).toStrictEqual(['agrees', 'differs', 'divided'])
  })
})

describe('the title', () => {
  test('counts silence apart from agreement and conflict', () => {
    const actors = ['North', 'South', 'East', 'West'].map(anActor)
    const ties = new Map([
      [tieKey('north', 'south'), tie(0, 1)],
      [tieKey('north', 'east'), tie(2, 0)],
      [tieKey('south', 'east'), tie(1, 1)],
    ])
    const grid: AgreementGrid = { omitted: 0, groups: [], actors, ties, words: new Map() }
    expect(agreementTitle({ ...grid, ties: new Map() }, paged([]))).toBe(
      'Of 6 pairs of actors none counts as agreeing and none as differing; 6 cannot be compared',
    )
    expect(agreementTitle(grid, paged([]))).toBe(
      'Of 6 pairs of actors 1 counts as agreeing and 1 as differing; 1 as both; 3 cannot be compared',
    )
  })

  test('counts apart how many stand so only as far as is inferred', () => {
    const pair = aPair('North', 'South', { on: aPoint('Tolls'), conflicts: 1 })
    const said = (basis: Basis) => ({
      ...{ position: anActor('Position'), holder: anActor('North'), stance: 'opposes' as const, basis },
    })
    const on = (basis: Basis) => pair.on.map((shared) => ({ ...shared, a: [said(basis)] }))
    const grid = {
      omitted: 0,
      groups: [],
      actors: [pair.a, pair.b],
      ties: new Map([['north south', tie(0, 1)]]),
      words: new Map(),
    }
    expect(agreementTitle(grid, paged([{ ...pair, on: on('inference') }]))).toBe(
      'Of 1 pairs of actors none counts as agreeing and 1 as differing; 1 of these only as far as is inferred, read by us or hedged',
    )
    expect(agreementTitle(grid, paged([{ ...pair, on: on('own-words') }]))).not.toContain('only as far')
    expect(agreementTitle(grid, paged([{ ...pair, on: on('inference') }], 2))).toContain('at least 1 of these')
  })
})

describe('the first caution', () => {
  const accord = aPlan('The Lake Accord')

  test('says where most pairs have one and the same thing in common', () => {
    const pairs = [
      aPair('North', 'South', { on: accord, conflicts: 1 }),
      aPair('North', 'East', { on: accord, agreements: 1 }),
      aPair('South', 'East', { on: accord, conflicts: 1 }, { on: aPoint('Open locks'), agreements: 1 }),
    ]
    expect(oneThingCaution(paged(pairs))).toBe(
      'Nearly one question: 2 of 3 pairs have only one thing in common, The Lake Accord, as a whole. What they share is being for or against it, and no more can be concluded.',
    )
  })

  test('says where there is one pair alone', () => {
    expect(oneThingCaution(paged([aPair('North', 'South', { on: aPoint('Tolls'), conflicts: 1 })]))).toBe(
      'Only one pair can be compared, and on one thing alone, “Tolls”. What they share is being for or against it, and no more can be concluded.',
    )
  })

  test('is not said where pairs share different things', () => {
    const pairs = ['Open locks', 'Fishing', 'Tolls'].map((name) =>
      aPair('North', name, { on: aPoint(name), agreements: 1 }),
    )
    expect(oneThingCaution(paged(pairs))).toBeUndefined()
  })

  test('is not said of a part of the pairs', () => {
    const pair = aPair('North', 'South', { on: accord, conflicts: 1 })
    expect(oneThingCaution(paged([pair], 2))).toBeUndefined()
  })
})

describe('a pair', () => {
  const pair = aPair('North', 'South', { on: aPoint('Tolls'), conflicts: 1 })

  test('is read from whichever was named first', () => {
    const seen = seenFrom('south', pair)
    expect([seen.a.name, seen.b.name]).toStrictEqual(['South', 'North'])
    expect(seenFrom('north', pair)).toBe(pair)
    expect(seenFrom('north', seen)).toStrictEqual(pair)
  })
})

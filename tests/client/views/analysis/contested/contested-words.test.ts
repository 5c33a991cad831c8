import { describe, expect, test } from 'vitest'
import {
  contestedCaution,
  contestedTitle,
  isSplit,
  sayersOf,
} from '#client/views/analysis/contested/contested-words.ts'
import { ContestedPoint } from '#domain/contested'
import { aPlan, aPoint } from '../refs.ts'

const split = (point: ContestedPoint['point'], forIt: number, against: number) =>
  ContestedPoint.parse({
    ...{ point, spoke: forIt + against, for: forIt, against },
    ...{ supporters: [], opponents: [], unsided: [] },
  })

const locks = split(aPoint('Open locks'), 3, 2)

describe('the title', () => {
  test('names what divides most, and whether it is alone', () => {
    expect(contestedTitle([locks])).toBe(
      '“Open locks” divides the most actors: 3 for, 2 against. Nothing else has voices on both sides',
    )
    expect(contestedTitle([split(aPlan('The Lake Accord'), 4, 4), locks])).toBe(
      'The Lake Accord divides the most actors: 4 for, 4 against',
    )
  })

  test('says where nothing is split, and where nobody spoke', () => {
    expect(contestedTitle([split(aPoint('Tolls'), 5, 0)])).toBe('No point has voices on both sides')
    expect(contestedTitle([])).toBe('Nobody has spoken on anything here')
  })
})

test('a split needs voices on both sides', () => {
  expect([locks, split(aPoint('Tolls'), 5, 0)].map(isSplit)).toStrictEqual([true, false])
})

test('parts of a voice are said to two places', () => {
  expect(sayersOf({ for: 1.3333, against: 2 })).toBe('1.33 for, 2 against')
})

test('the caution says how small the splits are, and that a lone voice is no agreement', () => {
  const points = [locks, split(aPoint('Fishing'), 1, 1), split(aPoint('Tolls'), 1, 0)]
  expect(contestedCaution(points)).toBe(
    '1 of 2 splits are between two or three voices; on 1 of 3 points and plans one actor alone took a side: that nobody contradicts is no agreement.',
  )
  expect(contestedCaution([locks])).toBeUndefined()
})

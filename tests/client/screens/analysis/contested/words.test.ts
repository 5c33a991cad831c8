import { describe, expect, test } from 'vitest'
import { contestedCaution, contestedTitle, isSplit, saySplit } from '#client/screens/analysis/contested/words.ts'
import { ContestedPoint } from '#domain/contested'
import { aPlan, aPoint } from '../refs.ts'

const ofSides = (sides: number, actors: number) => ({ sides, others: 0, actors, inferred: 0 })

const split = (point: ContestedPoint['point'], forIt: number, against: number) =>
  ContestedPoint.parse({
    ...{ point, spoke: forIt + against, for: forIt, against },
    ...{ supporters: [], opponents: [], unsided: [] },
    sides: { for: ofSides(1, forIt), against: ofSides(1, against) },
  })

const locks = split(aPoint('Open locks'), 3, 2)

describe('the title', () => {
  test('names what divides most, and whether it is alone', () => {
    expect(contestedTitle([locks])).toBe(
      '“Open locks” divides the most sides: for it 1 side (3 actors); against it 1 side (2 actors). Nothing else has voices on both sides',
    )
    expect(contestedTitle([split(aPlan('The Lake Accord'), 4, 4), locks])).toBe(
      'The Lake Accord divides the most sides: for it 1 side (4 actors); against it 1 side (4 actors)',
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

test('offices count with their side, who speaks for none by itself, and inferences apart', () => {
  const sides = { for: { sides: 2, others: 1, actors: 5, inferred: 2 }, against: { ...ofSides(0, 1), others: 1 } }
  expect(saySplit({ sides })).toBe(
    'for it 2 sides (5 actors; 1 of no side), and 2 by inference; against it 1 actor of no side',
  )
})

test('the caution says how small the splits are, and that a lone voice is no agreement', () => {
  const points = [locks, split(aPoint('Fishing'), 1, 1), split(aPoint('Tolls'), 1, 0)]
  expect(contestedCaution(points)).toBe(
    '1 of 2 splits are between two or three voices; on 1 of 3 points and plans one actor alone took a side: that nobody contradicts is no agreement.',
  )
  expect(contestedCaution([locks])).toBeUndefined()
})

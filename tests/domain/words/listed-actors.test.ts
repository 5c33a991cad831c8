import { expect, test } from 'vitest'
import { sayListed, sayShown } from '#domain/words/listed-actors'

const none = { count: 0, weak: 0 }

test('a list of actors says what is recorded of how many, and what nobody said apart', () => {
  const tallied = {
    all: 93,
    met: { count: 13, weak: 0 },
    'speaks-for': { count: 34, weak: 9 },
    positions: 16,
    nothing: 17,
  }
  expect(sayListed(tallied)).toBe(
    'Of 93 actors 13 are recorded as having met another by that day, 34 as speaking for another (9 of them by inference or our reading alone) and 16 as holding a position; of 17 nothing that is counted here.',
  )
})

test('of one it speaks of one, and of whom nothing is recorded it says so', () => {
  expect(sayListed({ all: 1, met: none, 'speaks-for': none, positions: 1, nothing: 0 })).toBe(
    'Of 1 actor 1 is recorded as holding a position.',
  )
  expect(sayListed({ all: 2, met: none, 'speaks-for': none, positions: 0, nothing: 1 })).toBe(
    'Of 2 actors no report has a meeting, for whom they speak, or a position.',
  )
  expect(sayListed({ all: 0, met: none, 'speaks-for': none, positions: 0, nothing: 0 })).toBe('')
})

test('how many of how many are shown', () => {
  expect([sayShown(92, 92), sayShown(3, 92), sayShown(0, 1)]).toStrictEqual([
    '92 actors',
    '3 of 92 actors',
    '0 of 1 actor',
  ])
})

import { describe, expect, test } from 'vitest'
import { datedDays, firstDayOf, nextDatedDay, stopsOf } from '#client/questions/as-of-stops.ts'

const claims = (date: string, positions: number) => ({ date, positions, brokerages: 0, events: 0 })

const calendar = [claims('2022', 1), claims('2025-08-15', 2), claims('2025-11', 3), claims('2025-11-25', 4)]

describe('the stops of the date slider', () => {
  test('are the last days, and one for all that is earlier', () => {
    expect(stopsOf([...calendar, claims('2025-12', 9)], '2025-11-26', 3)).toStrictEqual([
      { day: '2025-11-23', claims: 6, earlier: true },
      { day: '2025-11-24', claims: 0, earlier: false },
      { day: '2025-11-25', claims: 4, earlier: false },
      { day: '2025-11-26', claims: 0, earlier: false },
    ])
  })

  test('have no earlier one where nothing is earlier', () => {
    expect(stopsOf([], '2025-03-01', 2)).toStrictEqual([
      { day: '2025-02-28', claims: 0, earlier: false },
      { day: '2025-03-01', claims: 0, earlier: false },
    ])
  })
})

test('a partial date counts from the start of its period', () => {
  expect([firstDayOf('2025'), firstDayOf('2025-08'), firstDayOf('2025-08-15')]).toStrictEqual([
    '2025-01-01',
    '2025-08-01',
    '2025-08-15',
  ])
})

test('the next dated day leaps over days without a claim, and ends at the last', () => {
  const last = '2025-11-26'
  expect(nextDatedDay(calendar, '2025-11-25', -1, last)).toBe('2025-11-01')
  expect(nextDatedDay(calendar, '2022-01-01', -1, last)).toBeUndefined()
  expect(nextDatedDay(calendar, '2025-08-15', 1, last)).toBe('2025-11-01')
  expect(nextDatedDay(calendar, '2025-11-25', 1, last)).toBeUndefined()
})

describe('the days to pick from', () => {
  test('are those of which a report tells, the latest first, and the one that is picked', () => {
    const on = (date: string, events: number) => ({ date, positions: 0, brokerages: 0, events })
    const calendar = [on('2025-11', 2), on('2025-11-01', 1), on('2025-11-20', 4), on('2025-12-01', 1)]
    expect(datedDays(calendar, '2025-11-26', '2025-11-24')).toStrictEqual([
      { day: '2025-11-24', claims: 0 },
      { day: '2025-11-20', claims: 4 },
      { day: '2025-11-01', claims: 3 },
    ])
  })
})

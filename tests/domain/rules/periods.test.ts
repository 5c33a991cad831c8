import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isWithin, joinedPeriods } from '#domain/rules/periods'
import { standsOn } from '#domain/rules/standing'

const days = Array.from({ length: 9 }, (_, at) => `2030-11-1${at}`)
const day = fc.constantFrom(...days)
const period = fc.record({ from: day, until: day }, { requiredKeys: [] })

describe('a period', () => {
  test('has the day that it begins on, and not the one that it ends on', () => {
    const week = { from: '2030-11-10', until: '2030-11-17' }
    expect(['2030-11-09', '2030-11-10', '2030-11-16', '2030-11-17'].map((one) => isWithin(week, one))).toStrictEqual([
      ...[false, true],
      ...[true, false],
    ])
  })

  test('without a beginning has always been, without an end is still', () => {
    expect(isWithin({}, '1900-01-01')).toBe(true)
    expect(isWithin({ from: '2030' }, '2031-05-05')).toBe(true)
  })
})

test('a position that its holder changed on the same day never stood, one that nobody dates always does', () => {
  expect(standsOn({ date: '2030-11-12', until: '2030-11-12' }, '2030-11-12')).toBe(false)
  expect(standsOn({}, '2030-11-12')).toBe(true)
})

describe('periods joined', () => {
  test('are as few as there can be', () => {
    const [first, second, third] = [
      { from: days[0], until: days[2] },
      { from: days[2], until: days[3] },
      { from: days[5] },
    ]
    expect(joinedPeriods([third, second, first])).toStrictEqual([{ from: days[0], until: days[3] }, third])
  })

  test('have the same days', () => {
    fc.assert(
      fc.property(fc.array(period), day, (periods, one) => {
        const joined = joinedPeriods(periods)
        expect(joined.some((each) => isWithin(each, one))).toBe(periods.some((each) => isWithin(each, one)))
        expect(joined.length).toBeLessThanOrEqual(periods.length)
      }),
    )
  })
})

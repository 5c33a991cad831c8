import { describe, expect, test } from 'vitest'
import { isKnownBy, standingOn, takenBetween, withoutSource } from '#domain/rules/standing'
import { from, took } from '#tests/server/analysis/asked'
import { bank } from '#tests/server/analysis/pieces'

describe('the positions that stand', () => {
  const changed = [
    took('Northland', 'opposes', bank, { date: '2030-11-01', citations: from('courier') }),
    took('Northland', 'supports', bank, { date: '2030-11-20', citations: from('post') }),
  ]

  test('of each actor on each point the latest by the day', () => {
    const on = (day: string) => standingOn(changed, day).map(({ stance }) => stance)
    expect(on('2030-10-31')).toStrictEqual([])
    expect(on('2030-11-19')).toStrictEqual(['opposes'])
    expect(on('2030-11-20')).toStrictEqual(['supports'])
  })

  test('what a source replaced stands again without it', () => {
    expect(standingOn(withoutSource(changed, 'post'), '2030-12-31').map(({ stance }) => stance)).toStrictEqual([
      'opposes',
    ])
  })

  test('a position that several sources carry stands without one of them', () => {
    const [left] = withoutSource(
      [took('Northland', 'opposes', bank, { citations: from('courier', 'post') })],
      'courier',
    )
    expect(left?.citations).toStrictEqual(from('post'))
  })

  test('of two on one day the one stands that replaced the other', () => {
    const [first, second] = [
      took('Northland', 'mixed', bank, { id: 'z', until: '2030-11-20' }),
      took('Northland', 'opposes', bank, { id: 'a' }),
    ]
    expect(standingOn([first, second], '2030-12-31')).toStrictEqual([second])
    expect(standingOn([second, first], '2030-12-31')).toStrictEqual([second])
  })

  test('what nobody dates stands on every day, beside what is dated, and each by itself', () => {
    const undated = [
      took('Northland', 'mixed', bank, { id: 'said-once', date: undefined, datePrecision: undefined }),
      took('Northland', 'undeclared', bank, { id: 'said-again', date: undefined, datePrecision: undefined }),
    ]
    const on = (day: string) => standingOn([...undated, ...changed], day).map(({ stance }) => stance)
    expect(on('1999-01-01').sort()).toStrictEqual(['mixed', 'undeclared'])
    expect(on('2030-11-20').sort()).toStrictEqual(['mixed', 'supports', 'undeclared'])
  })

  test('what nobody dates was taken in no period but in all time', () => {
    const undated = took('Northland', 'mixed', bank, { date: undefined, datePrecision: undefined })
    expect(takenBetween([undated], undefined, undefined)).toStrictEqual([undated])
    expect(takenBetween([undated], '1900', undefined)).toStrictEqual([])
    expect(takenBetween([undated], undefined, '2100')).toStrictEqual([])
  })

  test('in a period every one that was taken in it, whatever came later; a month as end is all of it', () => {
    expect(takenBetween(changed, '2030-11-01', '2030-11-19')).toHaveLength(1)
    expect(takenBetween(changed, '2030-11', '2030-11')).toHaveLength(2)
    expect(takenBetween(changed, undefined, '2030-10')).toStrictEqual([])
  })

  test('what happened is known from its day on, and what nobody dates always', () => {
    const known = (day: string) => [{ date: '2030-11-20' }, { date: '2030-11' }, {}].map(isKnownBy(day))
    expect(known('2030-11-19')).toStrictEqual([false, true, true])
    expect(known('2030-11-20')).toStrictEqual([true, true, true])
    expect(known('2030-10-31')).toStrictEqual([false, false, true])
  })
})

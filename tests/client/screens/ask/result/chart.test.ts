import { describe, expect, test } from 'vitest'
import { chartIn } from '#client/screens/ask/result/chart.ts'
import type { CypherAnswer } from '#domain/cypher'
import { answer, columnsIn, things } from '../answers.ts'

const chartOf = (given: CypherAnswer) => chartIn(given, columnsIn(given), things)
const day = (text: string) => new Date(`${text}T00:00:00Z`)

describe('the chart of an answer', () => {
  test('has a bar for each row of things and numbers, by name', () => {
    expect(
      chartOf(answer(['actor_id', 'reports'], ['northland', 2], ['southmark', null], ['elsewhere', 1])),
    ).toStrictEqual({
      kind: 'bars',
      over: 'actor',
      of: 'reports',
      bars: [
        { name: 'Northland', value: 2 },
        { name: 'elsewhere', value: 1 },
      ],
      left: 0,
      undated: 0,
      partial: 0,
      parts: [],
    })
  })

  test('parts the bars by stance, for on the left and against on the right', () => {
    const chart = chartOf(
      answer(
        ['basis', 'stance', 'positions'],
        ['unnamed-source', 'opposes', 3],
        ['unnamed-source', 'supports', 1],
        ['own-words', 'mixed', 2],
      ),
    )
    expect(chart).toStrictEqual({
      kind: 'bars',
      over: 'basis',
      of: 'positions',
      bars: [
        { name: 'an unnamed source', value: 3, part: 'opposes' },
        { name: 'an unnamed source', value: 1, part: 'supports' },
        { name: 'in own words', value: 2, part: 'mixed' },
      ],
      left: 0,
      undated: 0,
      partial: 0,
      parts: ['supports', 'mixed', 'opposes'],
    })
  })

  test('parts them by another column where a name has several rows', () => {
    const chart = chartOf(answer(['actor', 'role', 'n'], ['northland', 'drafted', 1], ['northland', 'leaked', 2]))
    expect(chart?.parts).toStrictEqual(['drafted', 'leaked'])
  })

  test('is a line over days, and a count of rows where there are only days', () => {
    expect(chartOf(answer(['date', 'n'], ['2030-02-03', 4], ['2030', 5]))).toStrictEqual({
      kind: 'line',
      over: 'date',
      of: 'n',
      dots: [
        { day: day('2030-02-03'), value: 4 },
        { day: day('2030-01-01'), value: 5 },
      ],
      left: 0,
      undated: 0,
      partial: 1,
      parts: [],
    })
    expect(chartOf(answer(['date'], ['2030-02'], [null]))).toStrictEqual({
      kind: 'days',
      over: 'date',
      of: 'rows',
      dots: [{ day: day('2030-02-01'), value: 1 }],
      left: 0,
      undated: 1,
      partial: 1,
      parts: [],
    })
  })

  test('is how numbers are spread where there is nothing else', () => {
    expect(chartOf(answer(['n'], [1], [null], [3]))).toStrictEqual({
      kind: 'spread',
      over: 'n',
      of: 'rows',
      numbers: [1, 3],
      left: 0,
      undated: 0,
      partial: 0,
      parts: [],
    })
  })

  test('leaves out bars that have no room, and says how many', () => {
    const rows = Array.from({ length: 50 }, (_, i) => [`row ${i}`, i])
    const chart = chartOf(answer(['name', 'n'], ...rows))
    expect([chart?.kind === 'bars' && chart.bars.length, chart?.left]).toStrictEqual([40, 10])
  })

  test('is none of text alone', () => expect(chartOf(answer(['words'], ['no']))).toBeUndefined())
})

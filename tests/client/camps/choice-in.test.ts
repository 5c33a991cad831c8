import { describe, expect, test } from 'vitest'
import { choiceIn, tieChoiceIn } from '#client/camps/choice-in.ts'
import { countedOtherwise } from '#client/screens/analysis/choice/counted-words.ts'

/** What the API is asked, without what is left out. */
const asked = (filters: object) => JSON.parse(JSON.stringify(filters))

describe('what is asked', () => {
  test('is as of the day in view', () => {
    expect(asked(choiceIn({ plan: 'accord', asOf: '2030-11-20' }))).toStrictEqual({
      plan: 'accord',
      asOf: '2030-11-20',
    })
  })

  test('is of a period instead, where one end of it is chosen', () => {
    expect(asked(choiceIn({ asOf: '2030-11-20', from: '2030-11-18' }))).toStrictEqual({ from: '2030-11-18' })
  })

  test('counts the same stance of an actor on a point once, where nothing else is chosen', () => {
    expect(asked(tieChoiceIn({}))).toStrictEqual({ duplicates: 'range' })
    expect(asked(tieChoiceIn({ duplicates: 'week', normalise: 'average' }))).toStrictEqual({
      normalise: 'average',
      duplicates: 'week',
    })
  })
})

describe('what is counted otherwise than by itself', () => {
  test('is said in words', () => {
    const chosen = { rollup: 'party', from: '2030-11-18', to: '2030-11-20', without: 'courier' } as const
    expect(countedOtherwise(chosen, 'The Courier')).toStrictEqual([
      'by party',
      'only what was said from 18 Nov 2030 until 20 Nov 2030, whatever the day below',
      'without “The Courier”',
    ])
    expect(countedOtherwise({ measure: 'conflict', normalise: 'jaccard', duplicates: 'keep' })).toStrictEqual([
      'shaded by conflict alone',
      'ties as a share of all that the two said (Jaccard)',
      'the same stance again counts each time',
    ])
  })

  test('names what is no report', () => {
    expect(countedOtherwise({ without: 'gazette' })).toStrictEqual(['without “gazette”, which is no report here'])
  })

  test('is nothing by itself, or where a measure means nothing between actors', () => {
    expect(countedOtherwise({})).toStrictEqual([])
    expect(countedOtherwise({ measure: 'combine', normalise: 'activity' })).toStrictEqual([])
  })
})

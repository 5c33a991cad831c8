import { describe, expect, test } from 'vitest'
import { placeOfQuestion } from '#client/questions/question-place.ts'
import { ViewState } from '#domain/view-state'

const viewOf = (question: Parameters<typeof placeOfQuestion>[0]) => {
  const place = placeOfQuestion(question)
  return place && ViewState.parse(JSON.parse(JSON.stringify(place)))
}

describe('a question', () => {
  test('about a point is answered by its card', () => {
    expect(viewOf({ ask: 'opposes', a: 'donbas' })).toStrictEqual(
      ViewState.parse({ view: 'answer', focus: 'donbas', ask: 'opposes' }),
    )
  })

  test('about one actor is answered by its page', () => {
    expect(viewOf({ ask: 'stands', a: 'ukraine' })).toStrictEqual(
      ViewState.parse({ view: 'actor', focus: 'ukraine', ask: 'stands' }),
    )
  })

  test('about two actors is answered by the comparison', () => {
    expect(viewOf({ ask: 'differ', a: 'ukraine', b: 'russia' })).toStrictEqual(
      ViewState.parse({ view: 'compare', focus: 'ukraine', other: 'russia', ask: 'differ' }),
    )
  })

  test('about a time is answered by the timeline', () => {
    expect(viewOf({ ask: 'changed', since: '2025-11-24' })).toStrictEqual(
      ViewState.parse({ view: 'timeline', since: '2025-11-24', ask: 'changed' }),
    )
  })

  test('has no answer while it is not about anything', () => {
    expect(placeOfQuestion({ ask: 'opposes' })).toBeUndefined()
    expect(placeOfQuestion({ ask: 'differ', a: 'ukraine', b: 'ukraine' })).toBeUndefined()
    expect(placeOfQuestion({ ask: 'changed' })).toBeUndefined()
  })
})

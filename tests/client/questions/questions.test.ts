import { describe, expect, test } from 'vitest'
import { parseQuestion, placeOfQuestion, questions } from '#client/questions/questions.ts'
import { AskedInWords, ViewState } from '#domain/view-state'

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

  test('about who reaches, speaks for or met whom is answered by the Table', () => {
    const table = (more: object) => ViewState.parse({ view: 'table', ...more })
    expect(viewOf({ ask: 'reaches', a: 'ukraine', b: 'russia' })).toStrictEqual(
      table({ select: ['ukraine', 'russia'] }),
    )
    expect(viewOf({ ask: 'reaches', a: 'ukraine', b: 'ukraine' })).toBeUndefined()
    expect(viewOf({ ask: 'speaks-for', a: 'ukraine' })).toStrictEqual(table({ select: ['ukraine'] }))
    expect(viewOf({ ask: 'met' })).toStrictEqual(table({ rel: ['met'] }))
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

test.each([
  ['Who opposes the handover of the Donbas?', { ask: 'opposes', about: 'handover of the Donbas' }],
  ['who supports donbas', { ask: 'supports', about: 'donbas' }],
  ['Who brokered the plan?', { ask: 'brokered', about: 'plan' }],
  ['Where does Ukraine stand?', { ask: 'stands', about: 'Ukraine' }],
  ['Where do Ukraine and the United States differ?', { ask: 'differ', about: 'Ukraine', other: 'United States' }],
  ['What does Turkey do?', { ask: 'stands', about: 'Turkey' }],
  ['how does Witkoff reach the Erdogan', { ask: 'reaches', about: 'Witkoff', other: 'Erdogan' }],
  ['Who speaks for Ukraine?', { ask: 'speaks-for', about: 'Ukraine' }],
  ['who met whom in November', { ask: 'met', about: '' }],
  ['What changed since Monday?', { ask: 'changed', about: 'Monday' }],
  ['Which positions rest on one source?', { ask: 'one-source', about: '' }],
  ['Witkoff', { about: 'Witkoff' }],
  ['who opposes', { about: 'who opposes' }],
  ['', { about: '' }],
])('%o asks %o', (typed, meant) => {
  expect(parseQuestion(typed)).toStrictEqual(meant)
})

test('each that a link can ask is there once, and those that the Table answers', () => {
  const atTheTable = ['met', 'reaches', 'speaks-for']
  expect(questions.map(({ ask }) => ask).sort()).toStrictEqual([...AskedInWords.options, ...atTheTable].sort())
})

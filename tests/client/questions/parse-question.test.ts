import { expect, test } from 'vitest'
import { parseQuestion } from '#client/questions/parse-question.ts'

test.each([
  ['Who opposes the handover of the Donbas?', { ask: 'opposes', about: 'handover of the Donbas' }],
  ['who supports donbas', { ask: 'supports', about: 'donbas' }],
  ['Who brokered the plan?', { ask: 'brokered', about: 'plan' }],
  ['Where does Ukraine stand?', { ask: 'stands', about: 'Ukraine' }],
  ['Where do Ukraine and the United States differ?', { ask: 'differ', about: 'Ukraine', other: 'United States' }],
  ['What changed since Monday?', { ask: 'changed', about: 'Monday' }],
  ['Which positions rest on one source?', { ask: 'one-source', about: '' }],
  ['Witkoff', { about: 'Witkoff' }],
  ['who opposes', { about: 'who opposes' }],
  ['', { about: '' }],
])('%o asks %o', (typed, meant) => {
  expect(parseQuestion(typed)).toStrictEqual(meant)
})

import { expect, test } from 'vitest'
import { parseQuestion } from '#client/state/parse-question.ts'

test.each([
  ['Who opposes the handover of the Donbas?', { ask: 'opposes', about: 'handover of the Donbas' }],
  ['who supports donbas', { ask: 'supports', about: 'donbas' }],
  ['Who brokered the plan?', { ask: 'brokered', about: 'plan' }],
  ['Where does Ukraine stand?', { ask: 'stands', about: 'Ukraine' }],
  ['Witkoff', { about: 'Witkoff' }],
  ['who opposes', { about: 'who opposes' }],
  ['', { about: '' }],
])('%o asks %o', (typed, meant) => {
  expect(parseQuestion(typed)).toStrictEqual(meant)
})

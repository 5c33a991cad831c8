import { expect, test } from 'vitest'
import { stanceOrder } from '#client/screens/answer/order.ts'

test('whoever asks who opposes reads first who opposes', () => {
  expect(stanceOrder('opposes')).toStrictEqual(['opposes', 'supports', 'conditional', 'mixed', 'undeclared'])
  expect(stanceOrder('brokered')).toStrictEqual(['supports', 'conditional', 'opposes', 'mixed', 'undeclared'])
})

import { expect, test } from 'vitest'
import { selectedAfter } from '#client/state/selection.ts'

test('a press selects one alone, one that adds a second, and a third takes the place of the second', () => {
  expect(selectedAfter(['ann', 'bob'], 'cyr', { adds: false })).toStrictEqual(['cyr'])
  expect(selectedAfter(['ann'], 'bob', { adds: true })).toStrictEqual(['ann', 'bob'])
  expect(selectedAfter(['ann', 'bob'], 'cyr', { adds: true })).toStrictEqual(['ann', 'cyr'])
})

test('whoever is selected is let go by another press, and the other stays', () => {
  expect(selectedAfter(['ann', 'bob'], 'ann', { adds: false })).toStrictEqual(['bob'])
  expect(selectedAfter(['ann'], 'ann', { adds: true })).toStrictEqual([])
})

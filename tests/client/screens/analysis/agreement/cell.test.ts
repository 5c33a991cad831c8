import { expect, test } from 'vitest'
import { shadeOf } from '#client/screens/analysis/agreement/cell.tsx'

test('a field is filled the more, the larger its value, and not at all where nothing of it counts', () => {
  expect([shadeOf(0, 2), shadeOf(1, 2), shadeOf(-2, 2), shadeOf(0, 0)]).toStrictEqual([0, 29, 44, 0])
})

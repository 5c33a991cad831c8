import { expect, test } from 'vitest'
import { parseDay } from '#client/questions/parse-day.ts'

test.each([
  ['Monday', '2025-11-24'],
  ['last Wednesday', '2025-11-19'],
  ['24 Nov', '2025-11-24'],
  ['November 3', '2025-11-03'],
  ['1 September 2024', '2024-09-01'],
  ['2025-11-20', '2025-11-20'],
  ['31 November', undefined],
  ['the summit', undefined],
])('%o, said on Wednesday 26 November 2025, is %o', (typed, day) => {
  expect(parseDay(typed, '2025-11-26')).toBe(day)
})

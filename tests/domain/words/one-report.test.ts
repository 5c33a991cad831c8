import { expect, test } from 'vitest'
import { countOnOneReport } from '#domain/words/one-report'

test.each([
  [6, 8, '6 of 8 positions rest on one report each'],
  [1, 8, '1 of 8 positions rests on one report'],
  [0, 8, 'None of 8 positions rests on one report'],
  [8, 8, 'All 8 positions rest on one report each'],
  [1, 1, 'The one position rests on one report'],
  [0, 1, 'The one position rests on several reports'],
])('%i of %i is said of what', (count, of, said) => expect(countOnOneReport(count, of, 'position')).toBe(said))

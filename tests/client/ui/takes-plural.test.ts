import { expect, test } from 'vitest'
import { takesPlural } from '#client/ui/takes-plural.ts'

test.each(['Ukrainian officials', 'US officials who did not confirm', 'European leaders', 'Sources (to Axios)'])(
  '%s have declared',
  (name) => expect(takesPlural(name)).toBe(true),
)

test.each(['United States', 'Reuters', 'Trump administration', 'Volodymyr Zelensky', 'Task force on guarantees'])(
  '%s has declared',
  (name) => expect(takesPlural(name)).toBe(false),
)

import { expect, test } from 'vitest'
import { initialsOf } from '#client/canvas/initials.ts'

test.each([
  ['Office of the Premier', 'OP'],
  ['Ukraine', 'U'],
  ['US officials (to Politico)', 'UO'],
  ['Putin’s delegation on Ukraine', 'PD'],
  ['Éva Ångström', 'ÉÅ'],
])('of %s are %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials)
})

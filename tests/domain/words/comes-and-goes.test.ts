import { expect, test } from 'vitest'
import { type ComesAndGoes, changeSaid } from '#domain/words/comes-and-goes'

const days = { from: '2030-11-24', to: '2030-11-25' }
const kind = (given: Partial<ComesAndGoes>): ComesAndGoes => ({
  ...{ one: 'line', came: 0, weak: 0, went: 0, other: 0 },
  ...given,
})
const said = (...kinds: Partial<ComesAndGoes>[]) => changeSaid(days, kinds.map(kind))

test('what comes, goes and changes is counted, each kind by itself', () => {
  expect(said({ came: 2, went: 1 })).toBe('From 24 Nov to 25 Nov 2030: 2 lines come, 1 goes.')
  expect(said({ went: 1, other: 2 })).toBe('From 24 Nov to 25 Nov 2030: 1 line goes, 2 change.')
  expect(said({ came: 1 }, { one: 'demand', came: 1 }, { one: 'stance', many: 'stances', other: 3 })).toBe(
    'From 24 Nov to 25 Nov 2030: 1 line comes; 1 demand comes; 3 stances change.',
  )
})

test('how much of it nobody is said to have said', () => {
  expect(said({ came: 3, weak: 1 })).toMatch(/3 lines come \(1 by inference or our reading alone\)\.$/)
  expect(said({ came: 1, weak: 1, went: 2 })).toMatch(/1 line comes \(by inference or our reading alone\), 2 go\.$/)
})

test('that nothing changes, and the year where it is another', () => {
  expect(said({})).toBe('From 24 Nov to 25 Nov 2030: nothing that is drawn changes.')
  expect(changeSaid({ from: '2029-12-31', to: '2030-01-01' }, [])).toMatch(/^From 31 Dec 2029 to 1 Jan 2030: /)
})

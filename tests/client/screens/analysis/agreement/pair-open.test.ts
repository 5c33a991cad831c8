import { expect, test } from 'vitest'
import { pairOpen, selectedIn } from '#client/screens/analysis/agreement/pair-open.ts'

const actors = ['ann', 'bob', 'cyr'].map((id) => ({ id, label: 'Actor', name: id.toUpperCase() }) as const)
const grid = { actors }

const open = (shown: { focus?: string; other?: string; select?: string[] }) =>
  pairOpen({ select: [], ...shown }, grid)?.map(({ id }) => id)

test('the pair of a link is open, also where these two are who is selected', () => {
  expect(open({ focus: 'ann', other: 'bob' })).toStrictEqual(['ann', 'bob'])
  expect(open({ focus: 'ann', other: 'bob', select: ['bob', 'ann'] })).toStrictEqual(['ann', 'bob'])
})

test('whoever is selected after it takes its place: one alone, two as a pair', () => {
  expect(open({ focus: 'ann', other: 'bob', select: ['cyr'] })).toBeUndefined()
  expect(open({ focus: 'ann', other: 'bob', select: ['ann', 'cyr'] })).toStrictEqual(['ann', 'cyr'])
  expect(open({ select: ['ann', 'bob', 'cyr'] })).toBeUndefined()
})

test('who is selected elsewhere and is not in the table is left aside', () => {
  expect(open({ focus: 'ann', other: 'bob', select: ['a-point'] })).toStrictEqual(['ann', 'bob'])
  expect(selectedIn({ select: ['a-point', 'cyr'] }, grid).map(({ id }) => id)).toStrictEqual(['cyr'])
  expect(open({ focus: 'ann', other: 'nobody' })).toBeUndefined()
})

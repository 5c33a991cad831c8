import { expect, test } from 'vitest'
import { folded, searchIndexOf } from '#server/analysis/search-index'
import { bank, ref } from './pieces.ts'

const north = ref('Northland')
const premier = ref('Premier Lindqvíst')
const index = searchIndexOf([
  { ref: north, aliases: ['The North', 'NL'], text: 'a shore' },
  { ref: premier, aliases: [], text: 'heads the government of Northland' },
  { ref: bank, aliases: [], text: 'Nl leaves the bank' },
])
const found = (q: string) => index.search(q).map((r) => r.name)

test('the very alias comes before a text that has the word', () => {
  expect(found('nl')).toStrictEqual(['Northland', 'The bank'])
})

test('a name comes before a text', () => {
  expect(found('northland')).toStrictEqual(['Northland', 'Premier Lindqvíst'])
})

test.each(['lindqvist', 'LINDQVÍST', 'lindq', 'lindqvits', 'premier lind'])('%s finds the premier first', (q) => {
  expect(found(q)[0]).toBe('Premier Lindqvíst')
})

test('articles and the like do not count where other words do', () => {
  const halving = ref('Halving the army')
  const cap = ref('An army cap')
  const army = searchIndexOf([
    { ref: cap, aliases: [], text: 'the army has the size that the army of a neighbour has, halving nothing' },
    { ref: halving, aliases: [], text: 'fewer soldiers' },
  ])
  const named = (q: string) => army.search(q).map((r) => r.name)
  expect(named('halving the army')[0]).toBe('Halving the army')
  expect(named('the halving of an army')).toStrictEqual(named('halving army'))
  expect(found('the')[0]).toBe('The bank')
})

test('where nothing has all the words, the rarer one tells more', () => {
  const halving = ref('Halving of the armed forces')
  const army = searchIndexOf([
    { ref: halving, aliases: [], text: 'fewer soldiers' },
    ...['Army cap', 'Army', 'Army chief'].map((name) => ({ ref: ref(name), aliases: ['army'], text: 'army' })),
  ])
  expect(army.search('halving army')[0]).toStrictEqual(halving)
})

test('what nothing goes by finds nothing', () => {
  expect(found('zzzzzz')).toStrictEqual([])
  expect(found('')).toStrictEqual([])
  expect(found('  ')).toStrictEqual([])
})

test('case and diacritics do not count', () => {
  expect(folded('Erdoğan Łódź İstanbul')).toBe('erdogan lodz istanbul')
})

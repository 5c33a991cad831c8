import { describe, expect, test } from 'vitest'
import {
  agreeing,
  called,
  isPlural,
  joined,
  listed,
  named,
  namedInFull,
  possessive,
  sentence,
} from '#domain/words/naming'

const refs = (...names: string[]) => names.map((name) => ({ name }))

test.each([
  ['Ukraine', 'Ukraine'],
  ['White House', 'the White House'],
  ['Trump administration', 'the Trump administration'],
  ['The West', 'the West'],
  ['European Union', 'the European Union'],
  ['Ukrainian officials (to the FT)', 'Ukrainian officials'],
  ['French official (to Le Monde)', 'a French official'],
  ['Sources (to Axios)', 'sources who spoke to Axios'],
  ['Baltic states', 'the Baltic states'],
  ['G20', 'the G20'],
  ["Putin's delegation on Ukraine", 'Putin’s delegation on Ukraine'],
  ['National Anti-Corruption Bureau of Ukraine', 'the National Anti-Corruption Bureau of Ukraine'],
  ['Armed forces of Ukraine', 'the armed forces of Ukraine'],
  ['Ukrainian public opinion', 'Ukrainian public opinion'],
  ['Informed observers', 'informed observers'],
  ['Kirill Dmitriev', 'Kirill Dmitriev'],
  ['bne IntelliNews', 'bne IntelliNews'],
])('%s is %s inside a sentence', (name, inside) => expect(named({ name })).toBe(inside))

test('an actor has the article that the data give it, or none', () => {
  expect(named({ name: 'Pentagon', article: 'the' })).toBe('the Pentagon')
  expect(named({ name: 'Lake Council', article: 'none' })).toBe('Lake Council')
  expect(possessive({ name: 'United States', article: 'the' })).toBe('the United States’')
  expect(listed([{ name: 'Kremlin', article: 'the' }, { name: 'Kremlin' }])).toBe('the Kremlin and Kremlin')
})

test.each([
  'European leaders',
  'Ukrainian officials (to the FT)',
  'Close friends of Zelensky',
  'Analysts',
  'Baltic states',
])('%s are several', (name) => expect(isPlural(name)).toBe(true))

test.each(['United States', 'Reuters', 'Axios', 'Ben Aris', 'US press', 'Financial Times', 'Port City'])(
  '%s is one',
  (name) => expect(isPlural(name)).toBe(false),
)

describe('names in a row', () => {
  test('are joined as one says them', () => {
    expect(joined([])).toBe('')
    expect(joined(['a'])).toBe('a')
    expect(joined(['a', 'b', 'c'])).toBe('a, b and c')
  })

  test('are four at most, and then how many others: never one other where it could be named', () => {
    expect(listed(refs('A', 'B', 'C', 'D'))).toBe('A, B, C and D')
    expect(listed(refs('A', 'B', 'C', 'D', 'E'))).toBe('A, B, C and 2 others')
    expect(listed(refs('A', 'B', 'C', 'D', 'E', 'F', 'G'))).toBe('A, B, C, D and 3 others')
    expect(listed(refs('A', 'B', 'C'), 1)).toBe('A and 2 others')
    expect(listed(refs('A', 'B'), 1)).toBe('A and B')
  })

  test('come once, and with what tells two apart who would go by the same', () => {
    expect(listed(refs('US officials (to Politico)', 'US officials (to Politico)'))).toBe('US officials')
    expect(listed(refs('US officials (to Politico)', 'US officials (to CNN)'))).toBe(
      'US officials who spoke to Politico and US officials who spoke to CNN',
    )
    expect(listed(refs('US officials', 'US officials (to CNN)'))).toBe('US officials and US officials who spoke to CNN')
    expect(namedInFull({ name: 'French official (to Le Monde)' })).toBe('a French official who spoke to Le Monde')
  })

  test('are short where they would end on another name', () => {
    const allies = { name: 'Lake allies of Southmark', short: 'Lake allies', plural: true }
    expect(listed([allies, { name: 'Southmark' }])).toBe('Lake allies and Southmark')
    expect(possessive(allies)).toBe('Lake allies’')
    expect(named({ name: 'Army of Southmark', short: 'Southmark’s army', article: 'the' })).toBe(
      'the Army of Southmark',
    )
  })
})

test('a thing is called what it is, and not by the name of who stands before it', () => {
  const plan = (name: string) => ({ id: 'x', label: 'Plan' as const, name })
  expect(called({ id: 'x', label: 'PlanPoint', name: 'The bank' })).toBe('the point “The bank”')
  expect(called({ id: 'x', label: 'Event', name: 'Talks' })).toBe('the event “Talks”')
  expect(called({ id: 'x', label: 'Demand', name: 'Open locks' })).toBe('the demand “Open locks”')
  expect(called(plan('Adler’s final offer'))).toBe('Adler’s final offer')
  expect(called(plan('Adler’s final offer'), { name: 'Maria Adler' })).toBe('the final offer')
  expect(called(plan('Adler’s final offer'), { name: 'Brandt' })).toBe('Adler’s final offer')
})

test('verbs agree', () => {
  expect(agreeing(refs('Ukraine'), 'opposes', 'oppose')).toBe('opposes')
  expect(agreeing(refs('European leaders'), 'opposes', 'oppose')).toBe('oppose')
  expect(agreeing(refs('Ukraine', 'France'), 'opposes', 'oppose')).toBe('oppose')
})

test('a possessive and a sentence are written as in a newspaper', () => {
  expect(possessive({ name: 'Russia' })).toBe('Russia’s')
  expect(possessive({ name: 'European leaders' })).toBe('European leaders’')
  expect(sentence('it is so')).toBe('It is so.')
})

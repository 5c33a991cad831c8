import { describe, expect, test } from 'vitest'
import { leading } from '#client/camps/leading.ts'
import { balanceSentence, campsFirm, campsHold, campsTitle } from '#client/screens/analysis/camps/words.ts'
import { anActor, aPair, aPoint } from '../refs.ts'

const camp = (...names: string[]) => names.map(anActor)

describe('the title of camps', () => {
  test('names a camp by its first two, and a pair by both', () => {
    expect(campsTitle([camp('North', 'East', 'Fishers'), camp('South', 'West')])).toBe(
      'By computation two camps form: 3 actors around North and East; South and West',
    )
  })

  test('says that they are not firm', () => {
    expect(campsTitle([camp('South', 'West')], false)).toBe('By computation one camp forms, not firmly: South and West')
  })

  test('counts camps beyond the third', () => {
    const pairs = ['North', 'South', 'East', 'West'].map((name) => camp(name, `${name} Union`))
    expect(campsTitle(pairs)).toBe(
      'By computation four camps form: North and North Union; South and South Union; East and East Union; 1 more',
    )
  })

  test('says where nobody agrees with anybody', () => {
    expect(campsTitle([])).toBe('By computation no camps form: nobody stands on one side with anybody')
  })
})

test('who agrees most within a camp comes first, whatever it agrees on outside', () => {
  const locks = aPoint('Open locks')
  const pairs = [
    aPair('North', 'East', { on: locks, agreements: 1 }),
    aPair('East', 'Fishers', { on: locks, agreements: 2 }),
    aPair('North', 'South', { on: locks, agreements: 9 }),
  ]
  expect(leading(camp('Fishers', 'North', 'East'), pairs).map(({ name }) => name)).toStrictEqual([
    'East',
    'Fishers',
    'North',
  ])
})

describe('balance in a sentence', () => {
  const wrong = [{ a: anActor('North'), b: anActor('West'), weight: 1 }]
  const two = { camps: [camp('North'), camp('South')], errors: 1, exact: true, wrong }
  const sentence = (given: Partial<typeof two>) => balanceSentence({ ...two, ...given })

  test('says how many pairs go against the grain, and how sure it is', () => {
    expect(sentence({})).toBe('Two camps fit but for 1 pair: no other division has fewer.')
    expect(sentence({ exact: false })).toBe(
      'Two camps fit but for 1 pair: the best that a search found; there may be a better one.',
    )
    expect(sentence({ errors: 0, wrong: [] })).toBe('Two camps fit without a single pair against the grain.')
  })

  test('says the weight only where it is not the number of pairs', () => {
    expect(sentence({ errors: 2.5 })).toBe(
      'Two camps fit but for 1 pair, with a weight of 2.5 together: no other division has fewer.',
    )
  })
})

describe('whether the camps hold', () => {
  const finding = (id: string) => ({ id, kind: 'camp' as const, text: id, value: 'A', subjects: [] })
  const source = (id: string) => ({ id, label: 'Source' as const, name: id })
  const drop = (id: string, fall: string[]) => ({
    source: source(id),
    stand: 2 - fall.length,
    fall,
    change: [],
    arise: [],
  })
  const findings = [finding('north'), finding('south')]

  test('counts the reports without which somebody moves, and the worst of them', () => {
    expect(campsHold({ findings, sources: [drop('one', ['north', 'south']), drop('two', [])] })).toBe(
      'The camps do not hold by themselves: with 1 of 2 reports left out in turn, somebody’s camp changes or falls; in the worst case that of 2 of 2 actors.',
    )
  })

  test('says so where nobody moves, and nothing where there are none', () => {
    expect(campsHold({ findings, sources: [drop('one', [])] })).toBe(
      'The camps stay the same whichever report is left out.',
    )
    expect(campsHold({ findings: [], sources: [] })).toBeUndefined()
  })

  test('is firm only where no report moves anybody', () => {
    expect(campsFirm({ findings, sources: [drop('one', [])] })).toBe(true)
    expect(campsFirm({ findings, sources: [drop('one', []), drop('two', ['north'])] })).toBe(false)
  })
})

import { describe, expect, test } from 'vitest'
import { groundOf } from '#server/analysis/taken/ground'
import { standingOn, takenBetween, withoutSource } from '#server/analysis/taken/standing-on'
import { statementsOf, type Taken, takenOf } from '#server/analysis/taken/taken'
import { asked, from, said, took } from '../asked.ts'
import { accord, bank, ref } from '../pieces.ts'

const island = ref('The island', 'PlanPoint')
const toll = ref('Toll', 'Demand')
const shown = (taken: readonly Taken[]) => taken.map(({ actor, point, value }) => [actor.name, point.name, value])

describe('the positions that count', () => {
  const changed = [
    took('Northland', 'opposes', bank, { date: '2030-11-01', citations: from('courier') }),
    took('Northland', 'supports', bank, { date: '2030-11-20', citations: from('post') }),
  ]

  test('of each actor on each point the latest by the day', () => {
    const on = (day: string) => standingOn(changed, day).map(({ stance }) => stance)
    expect(on('2030-10-31')).toStrictEqual([])
    expect(on('2030-11-19')).toStrictEqual(['opposes'])
    expect(on('2030-11-20')).toStrictEqual(['supports'])
  })

  test('what a source replaced stands again without it', () => {
    expect(standingOn(withoutSource(changed, 'post'), '2030-12-31').map(({ stance }) => stance)).toStrictEqual([
      'opposes',
    ])
  })

  test('a position that several sources carry stands without one of them', () => {
    const [left] = withoutSource(
      [took('Northland', 'opposes', bank, { citations: from('courier', 'post') })],
      'courier',
    )
    expect(left?.citations).toStrictEqual(from('post'))
  })

  test('of two on one day the one stands that replaced the other', () => {
    const [first, second] = [
      took('Northland', 'mixed', bank, { id: 'z', until: '2030-11-20' }),
      took('Northland', 'opposes', bank, { id: 'a' }),
    ]
    expect(standingOn([first, second], '2030-12-31')).toStrictEqual([second])
    expect(standingOn([second, first], '2030-12-31')).toStrictEqual([second])
  })

  test('what nobody dates stands on every day, beside what is dated, and each by itself', () => {
    const undated = [
      took('Northland', 'mixed', bank, { id: 'said-once', date: undefined, datePrecision: undefined }),
      took('Northland', 'undeclared', bank, { id: 'said-again', date: undefined, datePrecision: undefined }),
    ]
    const on = (day: string) => standingOn([...undated, ...changed], day).map(({ stance }) => stance)
    expect(on('1999-01-01').sort()).toStrictEqual(['mixed', 'undeclared'])
    expect(on('2030-11-20').sort()).toStrictEqual(['mixed', 'supports', 'undeclared'])
  })

  test('what nobody dates was taken in no period but in all time', () => {
    const undated = took('Northland', 'mixed', bank, { date: undefined, datePrecision: undefined })
    expect(takenBetween([undated], undefined, undefined)).toStrictEqual([undated])
    expect(takenBetween([undated], '1900', undefined)).toStrictEqual([])
    expect(takenBetween([undated], undefined, '2100')).toStrictEqual([])
  })

  test('in a period every one that was taken in it, whatever came later; a month as end is all of it', () => {
    expect(takenBetween(changed, '2030-11-01', '2030-11-19')).toHaveLength(1)
    expect(takenBetween(changed, '2030-11', '2030-11')).toHaveLength(2)
    expect(takenBetween(changed, undefined, '2030-10')).toStrictEqual([])
  })

  test('on points and on plans as a whole, never on a demand', () => {
    const material = said([
      took('Northland', 'opposes'),
      took('Northland', 'supports', accord),
      took('Northland', 'opposes', toll),
    ])
    expect(shown(takenOf(material, asked()))).toStrictEqual([
      ['Northland', 'The accord', 1],
      ['Northland', 'The bank', 0],
    ])
    expect(shown(takenOf(material, asked({ ways: ['point'] })))).toStrictEqual([['Northland', 'The bank', 0]])
    expect(shown(takenOf(material, asked({ plans: ['accord'] })))).toHaveLength(0)
    expect(shown(takenOf(material, asked({ plans: [accord.id] })))).toHaveLength(2)
  })

  test('only for and against have a value, unless others are given one', () => {
    const material = said([took('A', 'conditional'), took('B', 'mixed'), took('C', 'undeclared'), took('D', 'opposes')])
    const values = (given: { conditional?: number; mixed?: number }) =>
      takenOf(material, asked({ values: given })).map(({ value }) => value)
    expect(values({})).toStrictEqual([undefined, undefined, undefined, 0])
    expect(values({ conditional: 0.75, mixed: 0.5 })).toStrictEqual([0.75, 0.5, undefined, 0])
  })
})

describe('whom a position counts for', () => {
  const material = said([took('The envoy', 'supports'), took('Northland', 'opposes')], {
    'The envoy': ['The premier'],
    'The premier': ['Northland'],
  })

  test('whoever spoke', () => {
    expect(shown(takenOf(material, asked()))).toStrictEqual([
      ['Northland', 'The bank', 0],
      ['The envoy', 'The bank', 1],
    ])
  })

  test('or the party that it represents in the end', () => {
    expect(shown(takenOf(material, asked({ rollup: 'party' })))).toStrictEqual([
      ['Northland', 'The bank', 0],
      ['Northland', 'The bank', 1],
    ])
  })

  test('who speaks for two speaks for both; who represent each other in a circle speak for themselves', () => {
    const torn = said([took('The envoy', 'supports'), took('Heads', 'opposes')], {
      'The envoy': ['Northland', 'Southmark'],
      Heads: ['Tails'],
      Tails: ['Heads'],
    })
    expect(shown(takenOf(torn, asked({ rollup: 'party' })))).toStrictEqual([
      ['Heads', 'The bank', 0],
      ['Northland', 'The bank', 1],
      ['Southmark', 'The bank', 1],
    ])
  })
})

describe('positions as statements', () => {
  test('for is 1, against is 0, and the document is what carries it', () => {
    const material = said([took('Northland', 'opposes', bank, { citations: from('post', 'courier') })])
    expect(statementsOf(takenOf(material, asked()))).toStrictEqual([
      { actor: 'northland', point: 'the-bank', stance: 0, time: '2030-11-20', document: 'courier post' },
    ])
  })

  test('with a value between, the scale keeps its ends', () => {
    const material = said([took('Northland', 'conditional', island, { date: '2030-11' })])
    expect(statementsOf(takenOf(material, asked({ values: { conditional: 0.75 } })))).toStrictEqual([
      { actor: 'northland', point: 'the-island', stance: 0.5, document: 'courier' },
      { actor: '', point: '', stance: -1 },
      { actor: '', point: '', stance: 1 },
    ])
  })
})

describe('what an analysis rests on', () => {
  test('counts what counts and what is left out, and says what cannot be concluded', () => {
    const material = said([
      took('Northland', 'opposes'),
      took('Southmark', 'supports', bank, { citations: from('courier', 'post'), basis: 'inference' }),
      took('Port City', 'supports', island, { basis: 'our-reading' }),
      took('Port City', 'mixed'),
    ])
    const { cautions, ...ground } = groundOf(takenOf(material, asked()), asked())
    expect(ground).toStrictEqual({
      asOf: '2030-12-31',
      rollup: 'speaker',
      plans: [],
      ways: ['point', 'plan'],
      positions: 3,
      actors: 3,
      points: 2,
      sources: 2,
      oneSource: 2,
      weak: { inference: 1, 'our-reading': 1, 'not-recorded': 0 },
      leftOut: { conditional: 0, mixed: 1, undeclared: 0 },
      pairs: { sharing: 1, of: 3 },
    })
    expect(cautions).toStrictEqual([
      '3 positions of 3 actors on 2 points: one position more can change the picture.',
      '2 of 3 pairs share no point: of these nothing is known, not that they differ.',
      '2 of 3 positions rest on one source.',
      'Of 3 positions 1 is inferred by an author and 1 is by our own reading.',
      'Left out: 0 conditional, 1 mixed and 0 undeclared positions, which take no side.',
    ])
  })

  test('nothing is nothing', () => {
    expect(groundOf([], asked()).cautions).toStrictEqual(['No position counts here: nothing can be concluded.'])
  })
})

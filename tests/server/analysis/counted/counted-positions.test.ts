import { describe, expect, test } from 'vitest'
import { type CountedPosition, countedPositions, statementsOf } from '#server/analysis/counted/counted-positions'
import { groundOf } from '#server/analysis/counted/ground'
import { asked, from, said, took } from '../asked.ts'
import { accord, bank, ref } from '../pieces.ts'

const island = ref('The island', 'PlanPoint')
const toll = ref('Toll', 'Demand')
const shown = (counted: readonly CountedPosition[]) =>
  counted.map(({ actor, point, value }) => [actor.name, point.name, value])

describe('the positions that count', () => {
  test('on points and on plans as a whole, never on a demand', () => {
    const material = said([
      took('Northland', 'opposes'),
      took('Northland', 'supports', accord),
      took('Northland', 'opposes', toll),
    ])
    expect(shown(countedPositions(material, asked()))).toStrictEqual([
      ['Northland', 'The accord', 1],
      ['Northland', 'The bank', 0],
    ])
    expect(shown(countedPositions(material, asked({ ways: ['point'] })))).toStrictEqual([['Northland', 'The bank', 0]])
    expect(shown(countedPositions(material, asked({ plans: ['accord'] })))).toHaveLength(0)
    expect(shown(countedPositions(material, asked({ plans: [accord.id] })))).toHaveLength(2)
  })

  test('only for and against have a value, unless others are given one', () => {
    const material = said([took('A', 'conditional'), took('B', 'mixed'), took('C', 'undeclared'), took('D', 'opposes')])
    const values = (given: { conditional?: number; mixed?: number }) =>
      countedPositions(material, asked({ values: given })).map(({ value }) => value)
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
    expect(shown(countedPositions(material, asked()))).toStrictEqual([
      ['Northland', 'The bank', 0],
      ['The envoy', 'The bank', 1],
    ])
  })

  test('or the party that it represents in the end', () => {
    expect(shown(countedPositions(material, asked({ rollup: 'party' })))).toStrictEqual([
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
    expect(shown(countedPositions(torn, asked({ rollup: 'party' })))).toStrictEqual([
      ['Heads', 'The bank', 0],
      ['Northland', 'The bank', 1],
      ['Southmark', 'The bank', 1],
    ])
  })
})

describe('positions as statements', () => {
  test('for is 1, against is 0, and the document is what carries it', () => {
    const material = said([took('Northland', 'opposes', bank, { citations: from('post', 'courier') })])
    expect(statementsOf(countedPositions(material, asked()))).toStrictEqual([
      { actor: 'northland', point: 'the-bank', stance: 0, time: '2030-11-20', document: 'courier post' },
    ])
  })

  test('with a value between, the scale keeps its ends', () => {
    const material = said([took('Northland', 'conditional', island, { date: '2030-11' })])
    expect(statementsOf(countedPositions(material, asked({ values: { conditional: 0.75 } })))).toStrictEqual([
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
    const { cautions, ...ground } = groundOf(countedPositions(material, asked()), asked())
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
      '2 of 3 positions rest on one report each.',
      'Of 3 positions 1 is inferred by an author and 1 is by our own reading.',
      'Left out: 0 conditional, 1 mixed and 0 undeclared positions, which take no side.',
    ])
  })

  test('nothing is nothing', () => {
    expect(groundOf([], asked()).cautions).toStrictEqual(['No position counts here: nothing can be concluded.'])
  })
})

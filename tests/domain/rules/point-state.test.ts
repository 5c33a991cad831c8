import { describe, expect, test } from 'vitest'
import { type PointMark, pointState, stateRank } from '#domain/rules/point-state'
import { sayPointState } from '#domain/words/point-state'
import { by, voices } from './sided.ts'

type Known = Parameters<typeof by>[1]

const says = (
  name: string,
  stance: 'supports' | 'conditional' | 'opposes' | 'mixed' | 'undeclared',
  basis?: Known,
) => ({
  ...by(name, basis),
  stance,
})
const asks = (
  name: string,
  match: 'meets' | 'partly-meets' | 'contradicts' | 'split',
  basis: Known = 'our-reading',
) => ({
  ...by(name, basis),
  match,
})

const shown = (...marks: PointMark[]) => {
  const state = pointState(marks, voices)
  return `${sayPointState(state)}${state.inferred ? ' (inferred)' : ''}${state.sideless ? ' (no side)' : ''}`
}

describe('the state of a point', () => {
  test.each<[string, PointMark[]]>([
    ['silent', []],
    ['undeclared', [says('Northland', 'undeclared')]],
    ['clash', [says('Envoy', 'conditional'), says('Southmark', 'opposes')]],
    ['clash (inferred)', [says('Envoy', 'supports', 'inference'), says('Southmark', 'opposes')]],
    ['clash', [says('Envoy', 'supports', 'inference'), says('Premier', 'supports'), says('Southmark', 'opposes')]],
    ['clash', [says('Aland', 'supports'), says('Northland', 'opposes'), says('Analyst', 'opposes')]],
    ['says both', [says('Envoy', 'supports'), says('Northland', 'opposes')]],
    ['says both', [says('Northland', 'mixed'), says('Premier', 'mixed', 'inference')]],
    ['opposed', [says('Envoy', 'supports', 'inference'), says('Northland', 'opposes')]],
    ['collide', [says('Northland', 'supports'), asks('Southmark', 'contradicts', 'named-source')]],
    ['collide (inferred)', [says('Northland', 'supports'), asks('Southmark', 'contradicts')]],
    ['collide (inferred)', [asks('Northland', 'partly-meets'), asks('Southmark', 'contradicts')]],
    ['collide (inferred)', [says('Northland', 'supports'), asks('Premier', 'contradicts')]],
    ['collide', [says('Northland', 'opposes'), asks('Southmark', 'meets', 'unnamed-source')]],
    ['opposed', [says('Northland', 'opposes'), asks('Southmark', 'contradicts'), says('Southmark', 'undeclared')]],
    ['opposed (inferred)', [says('Northland', 'opposes', 'our-reading')]],
    ['backed', [says('Northland', 'supports', 'unnamed-source'), says('Southmark', 'supports', 'inference')]],
    ['Northland gains (inferred)', [asks('Northland', 'meets'), asks('Envoy', 'meets')]],
    ['Envoy gains', [asks('Envoy', 'meets', 'named-source')]],
    ['2 sides gain (inferred)', [asks('Northland', 'meets'), asks('Aland', 'meets'), asks('Bland', 'meets')]],
    ['Southmark loses (inferred)', [asks('Southmark', 'contradicts')]],
    ['Northland, in part (inferred)', [asks('Northland', 'split')]],
    ['Northland, in part (inferred)', [asks('Northland', 'meets'), asks('Premier', 'contradicts')]],
    ['2 sides, in part (inferred)', [asks('Northland', 'meets'), asks('Southmark', 'partly-meets')]],
    ['Southmark loses (inferred)', [asks('Southmark', 'contradicts'), says('Northland', 'undeclared')]],
  ])('%s', (state, marks) => {
    expect(shown(...marks)).toBe(state)
    expect(shown(...marks.toReversed())).toBe(state)
  })

  test('is not made by analysts and opinion where a side says or asks anything', () => {
    expect(shown(says('Analyst', 'opposes'), says('Northland', 'supports'))).toBe('backed')
    expect(shown(says('Analyst', 'opposes'), asks('Northland', 'meets'))).toBe('Northland gains (inferred)')
    expect(shown(says('Analyst', 'opposes'))).toBe('opposed (no side)')
    expect(shown(says('Analyst', 'opposes'), says('Northland', 'undeclared'))).toBe('opposed (no side)')
    expect(shown(says('Analyst', 'undeclared'), says('Northland', 'undeclared'))).toBe('undeclared')
    expect(shown(asks('Analyst', 'meets'), asks('Party', 'meets'))).toBe('2 actors gain (inferred) (no side)')
  })

  test('sorts word against word first, and what is inferred behind what is said', () => {
    const states = [
      pointState([], voices),
      pointState([says('Northland', 'supports'), asks('Southmark', 'contradicts')], voices),
      pointState([says('Northland', 'supports', 'inference'), says('Southmark', 'opposes')], voices),
      pointState([says('Northland', 'supports'), says('Southmark', 'opposes')], voices),
    ]
    expect(states.sort((a, b) => stateRank(a) - stateRank(b)).map(sayPointState)).toStrictEqual([
      'clash',
      'clash',
      'collide',
      'silent',
    ])
    expect(states[0]?.inferred).toBeUndefined()
  })
})

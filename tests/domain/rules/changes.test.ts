import { describe, expect, test } from 'vitest'
import type { Position } from '#domain/position'
import { hasMoved, isFirstSaid, precedes, stanceBefore } from '#domain/rules/changes'
import type { Stance } from '#domain/stance'
import { from } from '#tests/server/analysis/asked'
import { accord, held, ref } from '#tests/server/analysis/pieces'

const first = (stance: Stance, given: Partial<Position> = {}) =>
  held('Northland', stance, { id: 'first', date: '2030-11-01', citations: from('courier'), ...given })
const then = (stance: Stance, given: Partial<Position> = {}) =>
  held('Northland', stance, { id: 'then', date: '2030-11-20', citations: from('post'), ...given })

const disputed = [{ about: [ref('first', 'Position'), ref('then', 'Position'), accord] }]
const heldBefore = (earlier: Position, later: Position, disputes: typeof disputed = []) =>
  stanceBefore(later, [later, earlier], disputes)

describe('what somebody held before', () => {
  test('is what the same holder is reported to have held on the same target', () => {
    expect(heldBefore(first('opposes'), then('supports'))).toBe('opposes')
    expect(heldBefore(first('opposes', { holder: ref('Southmark') }), then('supports'))).toBeUndefined()
    expect(heldBefore(first('opposes', { target: accord }), then('supports'))).toBeUndefined()
  })

  test.each(['inference', 'our-reading', 'not-recorded'] as const)('is never a guess: %s', (basis) => {
    expect(heldBefore(first('opposes', { basis }), then('supports'))).toBeUndefined()
    expect(heldBefore(first('opposes'), then('supports', { basis }))).toBeUndefined()
  })

  test('is dated so that one can tell which came first', () => {
    expect(heldBefore(first('opposes', { date: '2030-11' }), then('supports'))).toBeUndefined()
    expect(heldBefore(first('opposes', { date: '2030-11-20' }), then('supports'))).toBeUndefined()
    expect(heldBefore(first('opposes', { date: undefined }), then('supports'))).toBeUndefined()
    expect(precedes({ date: '2030-10' }, { date: '2030-11' })).toBe(true)
  })

  test('is not what another report merely sees otherwise', () => {
    expect(heldBefore(first('opposes'), then('supports'), disputed)).toBeUndefined()
    expect(heldBefore(first('opposes'), then('supports', { citations: from('post', 'courier') }), disputed)).toBe(
      'opposes',
    )
    expect(heldBefore(first('opposes'), then('supports'), [{ about: [ref('first', 'Position')] }])).toBe('opposes')
  })

  test('reaches behind what another report sees otherwise to what the same report has', () => {
    const own = held('Northland', 'mixed', { id: 'own', date: '2030-10-01', citations: from('post') })
    expect(stanceBefore(then('supports'), [own, first('opposes'), then('supports')], disputed)).toBe('mixed')
  })

  test('is that none was declared only by the same report', () => {
    expect(heldBefore(first('undeclared'), then('opposes'))).toBeUndefined()
    expect(heldBefore(first('undeclared'), then('opposes', { citations: from('courier') }))).toBe('undeclared')
  })

  test('is the same where one of several on the last day is', () => {
    const same = first('supports', { id: 'also' })
    const history = [same, first('opposes'), then('supports')]
    expect(stanceBefore(then('supports'), history, [])).toBe('supports')
    expect(stanceBefore(then('supports'), history.toReversed(), [])).toBe('supports')
  })
})

test('who comes out with something has no stance from before, whichever report has it', () => {
  const isFirst = (earlier: Position, later: Position) => isFirstSaid(later, [earlier, later])
  expect(isFirst(first('undeclared'), then('opposes'))).toBe(true)
  expect(isFirst(first('supports', { basis: 'inference' }), then('opposes'))).toBe(true)
  expect(isFirst(first('supports'), then('opposes'))).toBe(false)
  expect(isFirst(first('supports'), then('opposes', { basis: 'inference' }))).toBe(false)
})

test('a change is another stance than before', () => {
  expect(hasMoved({ stance: 'supports', before: 'opposes' })).toBe(true)
  expect(hasMoved({ stance: 'supports', before: 'supports' })).toBe(false)
  expect(hasMoved({ stance: 'supports' })).toBe(false)
})

import fc from 'fast-check'
import { expect, test } from 'vitest'
import { stances } from '#domain/stance'
import { comparisonOf } from '#server/analysis/comparison'
import { held, ref } from './pieces.ts'

const north = (...positions: ReturnType<typeof held>[]) => ({ actor: ref('Northland'), positions, demands: [] })
const south = (...positions: ReturnType<typeof held>[]) => ({ actor: ref('Southmark'), positions, demands: [] })

const relation = (a: Parameters<typeof held>[1], b: Parameters<typeof held>[1]) =>
  comparisonOf(north(held('Northland', a)), south(held('Southmark', b)), '2030-11-26').targets[0]?.relation

test('two differ where one is for and the other against', () => {
  expect(relation('supports', 'opposes')).toBe('differ')
  expect(relation('opposes', 'opposes')).toBe('agree')
  expect(relation('supports', 'conditional')).toBe('unclear')
  expect(relation('undeclared', 'opposes')).toBe('unclear')
})

test('two conditions are no agreement', () => {
  expect(relation('conditional', 'conditional')).toBe('unclear')
  expect(relation('mixed', 'mixed')).toBe('unclear')
})

test('silence of one is not disagreement', () => {
  const { sentence, targets } = comparisonOf(north(held('Northland', 'opposes')), south(), '2030-11-26')
  expect(targets.map((t) => ({ relation: t.relation, b: 'b' in t }))).toStrictEqual([{ relation: 'only-a', b: false }])
  expect(sentence).toBe('No position of both on one subject is recorded.')
})

test('comparing is symmetric', () => {
  const stance = fc.constantFrom(...stances)
  fc.assert(fc.property(stance, stance, (a, b) => relation(a, b) === relation(b, a)))
})

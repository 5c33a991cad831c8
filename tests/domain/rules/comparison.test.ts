import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Basis, strengthOf } from '#domain/basis'
import { Demand, type MatchKind } from '#domain/demand'
import { comparisonOf } from '#domain/rules/comparison'
import { stances } from '#domain/stance'
import { accord, bank, held, ref } from '#tests/server/analysis/pieces'

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

describe('by what they demand', () => {
  const revision = ref('The revision', 'Plan')
  const island = ref('The island', 'PlanPoint')
  const planOf = new Map([
    [bank.id, accord],
    [island.id, revision],
  ])

  type Answer = [point: typeof bank, kind: MatchKind, basis?: Basis]

  function demanding(name: string, ...answers: Answer[]) {
    const matches = answers.map(([point, kind, basis = 'our-reading']) => {
      return { point, kind, basis, why: 'It does.', strength: strengthOf[basis], citations: [] }
    })
    const demand = Demand.parse({
      ...{ id: `${ref(name).id}-land`, title: 'Land', text: 'Land', redLine: false, issues: [], strength: 1, matches },
      ...{ actors: [ref(name)], citations: [] },
    })
    return { actor: ref(name), positions: [], demands: [demand] }
  }

  const said = (a: Answer[], b: Answer[]) => {
    const { sentence } = comparisonOf(demanding('Northland', ...a), demanding('Southmark', ...b), '2030-11-26', planOf)
    return sentence.replace('No position of both on one subject is recorded.', '').trim()
  }

  test('points are counted, each once and plan by plan', () => {
    expect(
      said(
        [
          [bank, 'meets'],
          [island, 'contradicts'],
        ],
        [
          [bank, 'contradicts'],
          [island, 'partly-meets'],
        ],
      ),
    ).toBe(
      'By our reading 1 point of the accord and 1 of the revision answer the demands of Northland and Southmark differently.',
    )
    expect(said([[bank, 'meets', 'unnamed-source']], [[bank, 'contradicts', 'unnamed-source']])).toBe(
      '1 point of the accord answers the demands of Northland and Southmark differently (reported).',
    )
  })

  test('that they are answered differently is known no better than the less known answer', () => {
    expect(said([[bank, 'meets', 'own-words']], [[bank, 'contradicts']])).toBe(
      'By our reading 1 point of the accord answers the demands of Northland and Southmark differently.',
    )
  })

  test('in full and in part is not differently', () => {
    expect(said([[bank, 'meets']], [[bank, 'partly-meets']])).toBe('')
    expect(said([[bank, 'contradicts']], [[bank, 'contradicts']])).toBe('')
  })
})

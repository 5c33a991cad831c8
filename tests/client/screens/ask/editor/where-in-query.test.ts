import { describe, expect, test } from 'vitest'
import { labelOfVariable, variablesIn, whereIn } from '#client/screens/ask/editor/where-in-query.ts'

/** The cursor stands at ‸. */
function at(text: string) {
  const before = text.slice(0, text.indexOf('‸'))
  const { from, ...where } = whereIn(before, text.replace('‸', '')) ?? { from: 0 }
  return where
}

describe('what may stand at the cursor', () => {
  test('is a label after a colon in a node', () => {
    expect(at('MATCH (a:Act‸')).toStrictEqual({ what: 'label', typed: 'Act' })
    expect(at('MATCH (:‸)')).toStrictEqual({ what: 'label', typed: '' })
    expect(at('MATCH (a:Actor) WHERE a:Pl‸')).toStrictEqual({ what: 'label', typed: 'Pl' })
  })

  test('is a type within a relationship, also the second of two', () => {
    expect(at('MATCH (a)-[:HO‸')).toStrictEqual({ what: 'type', typed: 'HO' })
    expect(at('MATCH (a)-[r:SUPPORTS|‸]->(p)')).toStrictEqual({ what: 'type', typed: '' })
  })

  test('is a property of the label that the variable has', () => {
    const text = 'MATCH (p:PlanPoint:parley) WHERE p.ti‸'
    expect(at(text)).toStrictEqual({ what: 'property', of: 'p', label: 'PlanPoint', typed: 'ti' })
  })

  test('is a property in the braces of a node', () => {
    expect(at('MATCH (p:PlanPoint {or‸')).toStrictEqual({
      what: 'key',
      of: undefined,
      label: 'PlanPoint',
      typed: 'or',
    })
  })

  test('is the id of a thing of that kind in the quotes after id', () => {
    expect(at("MATCH (a:parley:Actor {id: 'ukr‸'})")).toStrictEqual({ what: 'id', label: 'Actor', typed: 'ukr' })
    expect(at("MATCH (p:Plan) WHERE p.id = 'first-‸")).toStrictEqual({ what: 'id', label: 'Plan', typed: 'first-' })
  })

  test('is a parameter after $', () => {
    expect(at('MATCH (a {id: $ac‸')).toStrictEqual({ what: 'parameter', typed: 'ac' })
  })

  test('is any word elsewhere, and nothing in quotes', () => {
    expect(at('MATCH (a) RET‸')).toStrictEqual({ what: 'word', typed: 'RET' })
    expect(at("RETURN 'Uk‸")).toStrictEqual({})
  })
})

test('a variable has the label of its pattern', () => {
  expect(labelOfVariable('MATCH (a:Actor)-[h:HOLDS]->(x:parley)', 'h')).toBe('HOLDS')
  expect(labelOfVariable('MATCH (a:Actor)', 'b')).toBeUndefined()
})

test('variables are those of patterns and those that are named anew', () => {
  expect(variablesIn('MATCH (a:Actor)-[h]->(b) WITH a, count(*) AS times')).toStrictEqual(['a', 'h', 'b', 'times'])
})

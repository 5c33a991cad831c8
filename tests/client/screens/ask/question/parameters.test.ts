import { describe, expect, test } from 'vitest'
import { parameterNames } from '#client/screens/ask/question/bare-cypher.ts'
import { fieldsOf, missingIn, paramsOf } from '#client/screens/ask/question/parameters.ts'
import { articleFor, sayTitle, titleParts } from '#client/screens/ask/question/title-parts.ts'

describe('the parameters of a query', () => {
  test('are those that stand in it, but not in quotes or comments', () => {
    const text =
      'MATCH (a {id: $actor}) // $no\nWHERE a.name <> \'$neither\' /* $nor */ AND $asOf > "$that" RETURN $actor'
    expect(parameterNames(text)).toStrictEqual(['actor', 'asOf'])
  })

  test('are known from their question, and otherwise by their name', () => {
    const known = [{ name: 'who', kind: 'actor' as const, label: 'Broker', value: 'ukraine' }]
    expect(fieldsOf('RETURN $who, $otherPlan, $asOf, $limit, $words', known, { limit: '7' })).toStrictEqual([
      { name: 'who', kind: 'actor', label: 'Broker', value: 'ukraine' },
      { name: 'otherPlan', kind: 'plan', label: 'Other plan', value: undefined },
      { name: 'asOf', kind: 'day', label: 'As of', value: undefined },
      { name: 'limit', kind: 'number', label: 'Limit', value: 7 },
      { name: 'words', kind: 'text', label: 'Words', value: undefined },
    ])
  })

  test('have to be picked, all of them, before it is asked', () => {
    const fields = fieldsOf('RETURN $actor, $limit', [], { limit: 'many' })
    expect(missingIn(fields)).toStrictEqual(['Actor', 'Limit'])
    expect(paramsOf(fields)).toBeUndefined()
    expect(paramsOf(fieldsOf('RETURN $actor, $limit', [], { actor: 'russia', limit: '3' }))).toStrictEqual({
      actor: 'russia',
      limit: 3,
    })
  })
})

test('a title is cut at its parameters, and said with what is picked', () => {
  expect(titleParts('Who brokered {plan}, by role?')).toStrictEqual([
    { words: 'Who brokered ' },
    { name: 'plan' },
    { words: ', by role?' },
  ])
  expect(sayTitle('Who brokered {plan}?', () => 'the 28-point draft')).toBe('Who brokered the 28-point draft?')
})

test('a plan has its article, except where its name says whose it is', () => {
  expect(
    [
      articleFor('plan', '28-point plan'),
      articleFor('plan', 'Trump’s final offer'),
      articleFor('plan', 'The accord'),
      articleFor('actor', 'Northland'),
    ].join('|'),
  ).toBe('the |||')
})

import { expect, test } from 'vitest'
import { PartStatus } from '#domain/event'
import { relationshipVerb, relationshipWords } from '#domain/words/relationships'
import { relationshipTypes } from '#seed/relationship-types'

const said = (type: string, properties: Record<string, unknown> = {}) => relationshipWords({ type, properties })

test('each type of relationship is said in words of its own, none by its name', () => {
  const words = relationshipTypes.map((type) => said(type))
  expect(new Set(words).size).toBe(relationshipTypes.length)
  for (const type of relationshipTypes) {
    expect(relationshipVerb({ type, properties: {} })).toBeDefined()
    expect(said(type)).toMatch(/^[a-z][a-z ]+$/)
  }
  expect([said('REPRESENTS'), said('IN_PLAN'), said('DEMANDS')]).toStrictEqual([
    'speaks for',
    'is a point of',
    'calls for',
  ])
})

test('a part that was not attended is said by what became of it', () => {
  expect(PartStatus.options.map((status) => said('TOOK_PART', { status }))).toStrictEqual([
    'took part in',
    'part: planned',
    'part: possible',
    'part: on hold',
    'part: called off',
    'part: told of it',
  ])
})

test('a type that nobody foresaw is said by its words', () => {
  expect(said('SITS_BESIDE')).toBe('sits beside')
  expect(said('constructor')).toBe('constructor')
})

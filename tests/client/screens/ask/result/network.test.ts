import { describe, expect, test } from 'vitest'
import { relationLooks } from '#client/canvas/relation-looks.ts'
import { sayFound } from '#client/screens/ask/present/say-found.ts'
import { resultOf } from '#client/screens/ask/result/forms.ts'
import { formOfLink, signOfType } from '#client/screens/ask/result/line-forms.ts'
import { networkOf } from '#client/screens/ask/result/network.ts'
import type { CypherAnswer } from '#domain/cypher'
import { PartStatus } from '#domain/event'
import { relationshipTypes } from '#seed/relationship-types'
import { answer, node, relationship, things } from '../answers.ts'

const drawn = (given: CypherAnswer) => {
  const { graph, standing } = resultOf(given, things)
  return networkOf(graph, standing)
}

describe('the form of a line', () => {
  test('is of its type alone, and no two look alike', () => {
    const plain = relationshipTypes.filter((type) => signOfType(type) === 'link' && type !== 'TOOK_PART')
    const forms = plain.map((type) => formOfLink({ type, properties: {} }))
    expect(forms).not.toContain('leads')
    expect(new Set(forms).size).toBe(plain.length)
    const looks = Object.values(relationLooks).map((look) => JSON.stringify(Object.entries(look).sort()))
    expect(new Set(looks).size).toBe(looks.length)
  })

  test('of a part in an event is by what became of it: called off it is cut, and joins nothing', () => {
    const forms = PartStatus.options.map((status) => formOfLink({ type: 'TOOK_PART', properties: { status } }))
    expect(forms).toStrictEqual(['met', 'planned', 'possible', 'off', 'off', 'told'])
    expect(relationLooks.off).toStrictEqual({ colour: 'muted', mark: 'cross' })
  })

  test('of what nobody is said to have said is weak', () => {
    const known = (basis: string) => ({
      ...relationship('northland', 'REPRESENTS', 'southmark'),
      properties: { basis },
    })
    const weak = (basis: string) => drawn(answer(['r'], [known(basis)])).lines.map((line) => line.weak)
    expect([weak('inference'), weak('own-words')]).toStrictEqual([[true], [undefined]])
  })
})

test('a part that was called off is drawn and named, and is no part', () => {
  const off = {
    ...relationship('northland', 'TOOK_PART', 'talks'),
    properties: { status: 'cancelled', basis: 'own-words' },
  }
  const [line] = drawn(answer(['a', 't', 'e'], [node('Actor', 'northland'), off, node('Event', 'talks')])).lines
  expect(line).toMatchObject({ form: 'off', words: 'part: called off' })
  expect(line?.says).toBe('northland has a part that was called off in talks')
})

describe('where things stand', () => {
  const columnsOf = (given: CypherAnswer) => drawn(given).nodes.map(({ ref, column }) => [ref.id, column])

  test('is the column of the answer, unless it has them in two', () => {
    const [north, south, accord] = [node('Actor', 'northland'), node('Actor', 'southmark'), node('Plan', 'accord')]
    expect(columnsOf(answer(['a', 'n', 'p'], [north, 1, accord], [south, 2, accord]))).toStrictEqual([
      ['northland', 0],
      ['accord', 2],
      ['southmark', 0],
    ])
    expect(columnsOf(answer(['a', 'b'], [north, south], [south, north]))).toStrictEqual([
      ['northland', undefined],
      ['southmark', undefined],
    ])
  })

  test('begins where a path does', () => {
    const path = {
      kind: 'path',
      nodes: [node('Actor', 'northland'), node('Actor', 'southmark')],
      relationships: [relationship('southmark', 'REPRESENTS', 'northland')],
    }
    expect(drawn(answer(['path'], [path])).nodes.map(({ ref, first }) => [ref.id, first])).toStrictEqual([
      ['northland', true],
      ['southmark', undefined],
    ])
  })
})

test('a query without a title is told by what it found', () => {
  const found = (given: CypherAnswer) => sayFound(resultOf(given, things))
  expect(found(answer(['a', 'p'], ['northland', 'accord'], ['southmark', 'accord']))).toBe('2 actors and 1 plan')
  expect(found(answer(['words', 'n'], ['so it goes', 1], ['and on', 2]))).toBe('2 rows: words and n')
})

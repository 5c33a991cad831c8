import { describe, expect, test } from 'vitest'
import { type Result, resultOf, whyNot } from '#client/screens/ask/result/forms.ts'
import type { CypherAnswer } from '#domain/cypher'
import { ResultForm } from '#domain/question'
import { answer, node, relationship, things } from '../answers.ts'

const formsOf = (result: Result) => ResultForm.options.filter((form) => whyNot(result, form) === undefined)
const forms = (given: CypherAnswer) => formsOf(resultOf(given, things))

describe('an answer', () => {
  test.each<[string, CypherAnswer, string[]]>([
    ['of text', answer(['words'], ['so it goes']), ['table']],
    ['of numbers', answer(['n'], [1], [2]), ['table', 'chart']],
    ['of dates', answer(['day'], ['2030-11-20']), ['table', 'chart']],
    ['of ids', answer(['actor_id'], ['northland']), ['table', 'graph']],
    ['of names', answer(['who'], ['Northland']), ['table', 'graph']],
    ['of nodes', answer(['n'], [node('Actor', 'northland')]), ['table', 'graph']],
    ['of relationships', answer(['r'], [relationship('northland', 'HOLDS', 'p')]), ['table', 'graph']],
    [
      'of actors, points and stances',
      answer(['actor_id', 'point_id', 'stance'], ['northland', 'locks', 'opposes']),
      ['table', 'graph', 'matrix'],
    ],
    ['of stances without who takes them', answer(['point_id', 'stance'], ['locks', 'opposes']), ['table', 'graph']],
    ['of none of these, in no row', answer(['n']), ['table']],
  ])('%s can be seen as that', (_, given, expected) => expect(forms(given)).toStrictEqual(expected))

  test('says why a form is not for it', () => {
    const result = resultOf(answer(['words'], ['so it goes']), things)
    expect(ResultForm.options.map((form) => whyNot(result, form))).toStrictEqual([
      undefined,
      'A graph needs nodes, relationships, paths, or names of things in the rows.',
      'A matrix needs an actor, what it stands to, and a stance in each row.',
      'A chart needs a column of numbers or dates.',
    ])
    expect(whyNot(resultOf(answer(['n']), things), 'chart')).toBe('There are no rows to show.')
  })

  test('knows each column by what it holds', () => {
    const given = answer(
      ['actor', 'stance', 'day', 'year', 'count', 'why', 'names', 'empty', 'thing'],
      ['northland', 'opposes', '2030-11', '2014', 3, 'because', ['a', 'b'], null, node('Reading', 'r')],
    )
    expect(resultOf(given, things).columns.map(({ kind }) => kind)).toStrictEqual([
      'thing',
      'stance',
      'date',
      'date',
      'number',
      'text',
      'many',
      'nothing',
      'thing',
    ])
  })
})

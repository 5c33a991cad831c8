import { describe, expect, test } from 'vitest'
import { LibraryQuestion } from '#domain/question'
import { parseQueryCommand } from '#server/commands/query-command'

const ofPlan = LibraryQuestion.parse({
  id: 'of-a-plan',
  group: 'Plans',
  title: 'What is in {plan}?',
  shows: 'Points.',
  reading: 'As it stands.',
  cypher: 'MATCH (p {plan: $plan}) RETURN p LIMIT $most',
  parameters: [
    { name: 'plan', kind: 'plan', label: 'Plan', value: 'accord' },
    { name: 'most', kind: 'number', label: 'Most', value: 3 },
  ],
})
const parse = (...args: string[]) => parseQueryCommand(args, () => [ofPlan])
const plain = { do: 'ask', query: 'RETURN 1', params: {}, limit: 1000, seconds: 5, format: 'table', reading: undefined }

describe('a query command', () => {
  test('is a query, with what is otherwise meant', () => expect(parse('RETURN 1')).toStrictEqual(plain))

  test('has parameters, limits and a form', () => {
    const params = ['n=5', 'list=["a"]', 'day=2025-11-26', 'word=a=b', 'empty='].flatMap((pair) => ['--param', pair])
    expect(parse('RETURN 1', ...params, '--limit', '10', '--seconds', '30', '--format', 'csv')).toStrictEqual({
      ...plain,
      params: { n: 5, list: ['a'], day: '2025-11-26', word: 'a=b', empty: '' },
      limit: 10,
      seconds: 30,
      format: 'csv',
    })
  })

  test('is a question of the library, with its defaults but where something else is written', () => {
    const asked = { ...plain, query: ofPlan.cypher, reading: 'As it stands.' }
    expect(parse('--library', 'of-a-plan')).toStrictEqual({ ...asked, params: { plan: 'accord', most: 3 } })
    expect(parse('--library', 'of-a-plan', '--param', 'plan=2025', '--param', 'most=9')).toStrictEqual({
      ...asked,
      params: { plan: '2025', most: 9 },
    })
  })

  test('asks for the list', () => expect(parse('--list')).toStrictEqual({ do: 'list' }))

  test.each<[string, string[], string]>([
    ['no query', [], 'Expected a query.\nUsage'],
    ['two queries', ['RETURN 1', 'RETURN'], 'One query at a time, in quotes: not also "RETURN".'],
    ['a form that is none', ['RETURN 1', '--format', 'xml'], '--format xml: expected one of table, csv, json'],
    ['too many rows', ['RETURN 1', '--limit', '10001'], '--limit 10001: expected a whole number from 1 to 10000'],
    ['no time', ['RETURN 1', '--seconds', '0'], '--seconds 0: expected a whole number from 1 to 30'],
    ['a parameter without a value', ['RETURN 1', '--param', 'a'], '--param a: expected name=value, as --param actor='],
    [
      'an unknown option',
      ['RETURN 1', '--colour'],
      '--colour: expected one of the options --param, --limit, --seconds, --format, --library, --list, --help',
    ],
    ['a parameter twice', ['RETURN $a', '--param', 'a=1', '--param', 'a=2'], '--param a: expected it once'],
    ['an unknown question', ['--library', 'why'], 'The library has no question "why": npm run query -- --list'],
    [
      'a parameter that a question has not',
      ['--library', 'of-a-plan', '--param', 'actor=adler'],
      '--param actor: expected one of plan, most, the parameters of of-a-plan',
    ],
    ['a query beside a question', ['RETURN 1', '--library', 'of-a-plan'], 'Expected a query or --library, not both.'],
  ])('with %s is refused in plain words', (_, args, complaint) => expect(() => parse(...args)).toThrow(complaint))
})

import { expect, test } from 'vitest'
import { changesIn } from '#server/analysis/changes'
import { accord, bank, held, played } from './pieces.ts'

const none = { positions: [], plans: [], events: [], brokerages: [] }
const citations = [{ source: 'courier', paragraphs: [1], via: [] }]

test('a position that was changed says what it was before', () => {
  const positions = [
    held('Northland', 'opposes', { id: 'first', until: '2030-11-24' }),
    held('Northland', 'mixed', { id: 'second', date: '2030-11-24' }),
  ]
  expect(changesIn({ ...none, positions }).map(({ sentence, before }) => ({ sentence, before }))).toStrictEqual([
    { sentence: 'Northland, until then against, has said both on “The bank”.', before: 'opposes' },
    { sentence: 'Northland comes out against “The bank”.', before: undefined },
  ])
})

test('a plan that revises another replaces it', () => {
  const plan = { id: 'revision', title: 'Revised text', status: 'revised' as const, summary: 'x', citations }
  const relations = [
    { kind: 'revises' as const, plan: accord, basis: 'our-reading' as const, strength: 1, citations: [] },
  ]
  expect(changesIn({ ...none, plans: [{ ...plan, relations, date: '2030-11' }] })).toStrictEqual([
    {
      date: '2030-11',
      datePrecision: 'month',
      citations,
      what: 'plan',
      sentence: 'The revised text replaces the accord.',
      subject: { id: 'revision', label: 'Plan', name: 'Revised text' },
    },
  ])
})

test('a plan that revises none emerges, and several terms emerge', () => {
  const plan = { id: 'terms', status: 'idea' as const, summary: 'x', citations, relations: [], date: '2030-11' }
  const plans = [
    { ...plan, title: 'Bank plan' },
    { ...plan, title: 'Lake terms of 2029' },
  ]
  expect(changesIn({ ...none, plans }).map((c) => c.sentence)).toStrictEqual([
    'The Bank plan emerges.',
    'The Lake terms of 2029 emerge.',
  ])
})

test('what no source dates is no change', () => {
  expect(changesIn({ ...none, brokerages: [played('Adler', 'drafted', accord)] })).toStrictEqual([])
})

test('a brokerage says what was done', () => {
  const brokerages = [{ ...played('Adler', 'conveyed', bank), date: '2030-11-20' }]
  expect(changesIn({ ...none, brokerages }).map((c) => c.sentence)).toStrictEqual([
    'Adler is reported to have conveyed “The bank”.',
  ])
})

import { expect, test } from 'vitest'
import type { NegotiationEvent } from '#domain/event'
import { changesIn } from '#server/analysis/changes'
import { anEvent } from '#tests/builders'
import { from } from './asked.ts'
import { accord, bank, held, played, ref } from './pieces.ts'

const none = { positions: [], plans: [], events: [], brokerages: [], disputes: [] }
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

test('what is not known from somebody who said it is no change, and nobody comes out with it', () => {
  const positions = [
    held('Northland', 'supports', { id: 'guess', basis: 'inference', until: '2030-11-24' }),
    held('Northland', 'opposes', { id: 'said', date: '2030-11-24', until: '2030-11-25' }),
    held('Northland', 'mixed', { id: 'read', date: '2030-11-25', basis: 'our-reading' }),
  ]
  expect(changesIn({ ...none, positions }).map(({ sentence, before }) => ({ sentence, before }))).toStrictEqual([
    { sentence: 'Northland is read by us as having said both on “The bank”.', before: undefined },
    { sentence: 'Northland comes out against “The bank”.', before: undefined },
    { sentence: 'Northland is taken to support “The bank”, by a report’s author.', before: undefined },
  ])
})

test('two reports that differ on one day, or on no known order, are no change', () => {
  const differ = (first: string, second: string) =>
    changesIn({
      ...none,
      positions: [
        held('Northland', 'opposes', { id: 'a', date: first, until: second }),
        held('Northland', 'supports', { id: 'b', date: second }),
      ],
    }).filter(({ before }) => before !== undefined)
  expect(differ('2030-11-24', '2030-11-24')).toStrictEqual([])
  expect(differ('2030-11', '2030-11-24')).toStrictEqual([])
  expect(differ('2030-10', '2030-11-24')).toHaveLength(1)
})

test('who says again what was said before does not come out with it', () => {
  const positions = [
    held('Northland', 'opposes', { id: 'first', until: '2030-11-24' }),
    held('Northland', 'opposes', { id: 'again', date: '2030-11-24' }),
  ]
  expect(changesIn({ ...none, positions }).map((c) => c.sentence)).toStrictEqual([
    'Northland opposes “The bank”.',
    'Northland comes out against “The bank”.',
  ])
})

test('an event that is only inferred, or hedged, is not told as a fact', () => {
  const { participants: _, ...record } = anEvent()
  const event = (given: Partial<NegotiationEvent>): NegotiationEvent => ({
    ...record,
    participants: [],
    plans: [],
    strength: 2,
    ...given,
  })
  const said = (given: Partial<NegotiationEvent>) => changesIn({ ...none, events: [event(given)] })[0]?.sentence
  expect(said({})).toBe('Talks at the lock.')
  expect(said({ basis: 'inference', strength: 1, hedged: true })).toBe('Talks at the lock (inferred, so it appears).')
  expect(said({ hedged: true, hedge: 'may' })).toBe('Talks at the lock (perhaps).')
  expect(said({ status: 'possible', hedged: true, hedge: 'may' })).toBe('Talks at the lock (possible).')
})

test('what another report merely sees otherwise is no change, and nobody comes out with it', () => {
  const positions = [
    held('Northland', 'supports', { id: 'a', date: '2030-11-18', citations: from('courier') }),
    held('Northland', 'opposes', { id: 'b', date: '2030-11-20', citations: from('post') }),
  ]
  const disputes = [{ about: [ref('a', 'Position'), ref('b', 'Position')] }]
  expect(changesIn({ ...none, positions, disputes }).map((c) => c.sentence)).toStrictEqual([
    'Northland opposes “The bank”.',
    'Northland backs “The bank”.',
  ])
})

test('that none was declared is not told as a change', () => {
  const positions = [
    held('Northland', 'undeclared', { id: 'a', date: '2030-11-18' }),
    held('Northland', 'opposes', { id: 'b', date: '2030-11-20', citations: from('post') }),
  ]
  expect(changesIn({ ...none, positions }).map(({ sentence, before }) => [sentence, before])).toStrictEqual([
    ['Northland comes out against “The bank”.', undefined],
  ])
})

import { expect, test } from 'vitest'
import type { Basis } from '#domain/basis'
import type { NegotiationEvent } from '#domain/event'
import type { Plan } from '#domain/plan'
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
    { sentence: 'Northland, until then against, has spoken for and against the point “The bank”.', before: 'opposes' },
    { sentence: 'Northland comes out against the point “The bank”.', before: undefined },
  ])
})

const aPlan = { id: 'revision', title: 'Revised text', status: 'revised' as const, summary: 'x', citations }

test.each<[Basis, string]>([
  ['own-words', 'The revised text revises the accord.'],
  ['unnamed-source', 'The revised text is reported to revise the accord.'],
  ['inference', 'The revised text is taken to revise the accord, by a report’s author.'],
  ['our-reading', 'The revised text is read by us as revising the accord.'],
])('a plan that revises another never replaces it, and does so as it is known: %s', (basis, said) => {
  const relations = [{ kind: 'revises' as const, plan: accord, basis, strength: 1, citations: [] }]
  expect(changesIn({ ...none, plans: [{ ...aPlan, relations, date: '2030-11' }] })).toStrictEqual([
    {
      date: '2030-11',
      datePrecision: 'month',
      citations,
      what: 'plan',
      record: 'revision',
      sentence: said,
      subject: { id: 'revision', label: 'Plan', name: 'Revised text' },
    },
  ])
})

test('a plan that revises none is reported, and terms of before are reported to be of then', () => {
  const of = (title: string, status: Plan['status'], date: string) => ({ ...aPlan, relations: [], title, status, date })
  const plans = [
    of('Bank plan', 'idea', '2030-11-20'),
    of('Lake terms', 'rejected', '2029-04'),
    of('Pier talks', 'reported-terms', '2029'),
  ]
  expect(changesIn({ ...none, plans }).map((c) => c.sentence)).toStrictEqual([
    'The Bank plan is reported.',
    'The Lake terms are reported to date from this month.',
    'The Pier talks are reported to date from this year.',
  ])
})

test('who brings about what bears its name is not named twice', () => {
  const brokerages = [{ ...played('Maria Adler', 'offered', ref('Adler’s final offer', 'Plan')), date: '2030-11-20' }]
  expect(changesIn({ ...none, brokerages }).map((c) => c.sentence)).toStrictEqual([
    'Maria Adler is reported to have offered the final offer.',
  ])
})

test('what no source dates is no change', () => {
  expect(changesIn({ ...none, brokerages: [played('Adler', 'drafted', accord)] })).toStrictEqual([])
})

test('a brokerage says what was done', () => {
  const brokerages = [{ ...played('Adler', 'conveyed', bank), date: '2030-11-20' }]
  expect(changesIn({ ...none, brokerages }).map((c) => c.sentence)).toStrictEqual([
    'Adler is reported to have conveyed the point “The bank”.',
  ])
})

test('what is not known from somebody who said it is no change, and nobody comes out with it', () => {
  const positions = [
    held('Northland', 'supports', { id: 'guess', basis: 'inference', until: '2030-11-24' }),
    held('Northland', 'opposes', { id: 'said', date: '2030-11-24', until: '2030-11-25' }),
    held('Northland', 'mixed', { id: 'read', date: '2030-11-25', basis: 'our-reading' }),
  ]
  expect(changesIn({ ...none, positions }).map(({ sentence, before }) => ({ sentence, before }))).toStrictEqual([
    { sentence: 'Northland is read by us as having spoken for and against the point “The bank”.', before: undefined },
    { sentence: 'Northland comes out against the point “The bank”.', before: undefined },
    { sentence: 'Northland is taken to support the point “The bank”, by a report’s author.', before: undefined },
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
    'Northland opposes the point “The bank”.',
    'Northland comes out against the point “The bank”.',
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
  expect(said({})).toBe('Talks at the lock (reported).')
  expect(said({ basis: 'inference', strength: 1, hedged: true })).toBe('Talks at the lock (inferred, so it appears).')
  expect(said({ hedged: true, hedge: 'may' })).toBe('Talks at the lock (reported, perhaps).')
  expect(said({ status: 'possible', hedged: true, hedge: 'may' })).toBe('Talks at the lock (possible).')
  expect(said({ title: 'Both may meet', status: 'possible' })).toBe('Both may meet.')
  expect(said({ title: 'Both may meet', hedged: true, hedge: 'may' })).toBe('Both may meet.')
  expect(said({ title: 'Both may meet', status: 'cancelled' })).toBe('Both may meet (cancelled).')
})

test('what another report merely sees otherwise is no change, and nobody comes out with it', () => {
  const positions = [
    held('Northland', 'supports', { id: 'a', date: '2030-11-18', citations: from('courier') }),
    held('Northland', 'opposes', { id: 'b', date: '2030-11-20', citations: from('post') }),
  ]
  const disputes = [{ about: [ref('a', 'Position'), ref('b', 'Position')] }]
  expect(changesIn({ ...none, positions, disputes }).map((c) => c.sentence)).toStrictEqual([
    'Northland opposes the point “The bank”.',
    'Northland backs the point “The bank”.',
  ])
})

test('that none was declared is not told as a change', () => {
  const positions = [
    held('Northland', 'undeclared', { id: 'a', date: '2030-11-18' }),
    held('Northland', 'opposes', { id: 'b', date: '2030-11-20', citations: from('post') }),
  ]
  expect(changesIn({ ...none, positions }).map(({ sentence, before }) => [sentence, before])).toStrictEqual([
    ['Northland comes out against the point “The bank”.', undefined],
  ])
})

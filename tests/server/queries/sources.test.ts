import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { citedParagraphs } from '#server/queries/cited-paragraphs'
import { datesOfClaims } from '#server/queries/dates-of-claims'
import { discrepancies } from '#server/queries/discrepancies'
import { labelCounts } from '#server/queries/label-counts'
import { negotiations } from '#server/queries/negotiations'
import { searchable } from '#server/queries/searchable'
import { sources } from '#server/queries/sources'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { storeWith } from '../serving.ts'

describe.each(engines)('sources and the whole on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine)
  })
  afterAll(() => store.close())

  test('a source counts the records that cite it, each once', async () => {
    expect(await sources.ask(store, { ids: ['post'] })).toStrictEqual([
      {
        id: 'post',
        title: 'Morning Post',
        author: 'M. Post',
        date: '2030-11-24',
        datePrecision: 'about',
        paragraphs: 20,
        claims: 5,
      },
    ])
  })

  test('a source knows what cites it where, and from whom it has that', async () => {
    const found = await citedParagraphs.ask(store, { source: 'post' })
    expect(found.map(({ record, paragraphs }) => [record.label, record.id, paragraphs, record.via])).toStrictEqual([
      ['Reading', 'bank-three', [6], []],
      ['Position', 'northland-on-withdrawal', [3], []],
      ['Position', 'premier-on-withdrawal', [4], ['Lake Radio']],
      ['Position', 'premier-on-withdrawal-later', [5], []],
      ['Reading', 'who-met-three', [2], []],
    ])
  })

  test('a record says how many paragraphs it rests on, of whatever sources', async () => {
    const found = await citedParagraphs.ask(store, { source: 'post' })
    expect(found.map(({ record }) => [record.id, record.restsOn])).toStrictEqual(
      found.map(({ record }) => [record.id, paragraphsOf(record.id)]),
    )
  })

  test('a discrepancy keeps its readings side by side, in the order written', async () => {
    expect(await discrepancies.ask(store, { ids: null, about: ['withdrawal'] })).toStrictEqual([
      {
        id: 'bank-width',
        question: 'How wide is the bank?',
        kind: 'precision',
        note: 'Both may round.',
        about: [{ id: 'withdrawal', label: 'PlanPoint', name: 'Withdrawal from the bank' }],
        readings: [
          { id: 'bank-two', text: 'Two miles.', citations: [{ source: 'courier', paragraphs: [7], via: [] }] },
          { id: 'bank-three', text: 'Three miles.', citations: [{ source: 'post', paragraphs: [6], via: [] }] },
        ],
      },
    ])
  })

  test('conflicts come before other discrepancies', async () => {
    const found = await discrepancies.ask(store, { ids: null, about: null })
    expect(found.map((d) => d.id)).toStrictEqual(['who-met', 'bank-width'])
  })

  test('the negotiation is as it was written', async () => {
    expect(await negotiations.ask(store, {})).toStrictEqual([lakeAccord.negotiation])
  })

  test('everything of ours is counted by its label', async () => {
    const counts = await labelCounts.ask(store, {})
    expect(Object.fromEntries(counts.map((c) => [c.label, c.count]))).toStrictEqual({
      ...{ Negotiation: 1, Source: 2, Actor: 7, Issue: 2, Plan: 3, Heading: 2, PlanPoint: 5, Demand: 2, Event: 2 },
      ...{ Position: 11, Brokerage: 4, Pressure: 2, Discrepancy: 2, Reading: 4 },
      ...{ Side: 3, Forecast: 1, Quotation: 1 },
    })
  })

  test('dates count what stands on them', async () => {
    const found = await datesOfClaims.ask(store, {})
    expect(found.filter((f) => f.date === '2030-11-20')).toStrictEqual([
      { kind: 'position', date: '2030-11-20', count: 6 },
      { kind: 'brokerage', date: '2030-11-20', count: 1 },
    ])
  })

  test('what has a name of its own can be searched', async () => {
    const found = await searchable.ask(store, {})
    expect(found.find((f) => f.ref.id === 'northland')).toStrictEqual({
      ref: { id: 'northland', label: 'Actor', name: 'Northland' },
      aliases: ['The North', 'Nordland'],
      text: '   ',
    })
    expect([...new Set(found.map((f) => f.ref.label))].sort()).toStrictEqual([
      ...['Actor', 'Demand', 'Event', 'Heading', 'Issue', 'Plan', 'PlanPoint'],
    ])
  })
})

/** How many paragraphs the dataset itself has a record rest on. */
function paragraphsOf(id: string): number {
  const readings = lakeAccord.discrepancies.flatMap((one) => one.readings)
  const record = [...lakeAccord.positions, ...readings].find((one) => one.id === id)
  return (record?.citations ?? []).flatMap(({ paragraphs }) => paragraphs).length
}

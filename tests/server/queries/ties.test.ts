import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { TieRecord } from '#domain/tie-evidence'
import { relationshipRows } from '#seed/relationships'
import type { GraphStore } from '#server/graph/graph-store'
import { actors, anyActor } from '#server/queries/actors'
import { demands } from '#server/queries/demands'
import { plans } from '#server/queries/plans'
import { anyPoint, points } from '#server/queries/points'
import { readTie } from '#server/queries/rows'
import { standingParts } from '#server/queries/standing-parts'
import { aDataset, aDemand, anActor, aPlan, aPoint, aSource } from '../../builders.ts'
import { engines } from '../../engines.ts'
import { storeWith } from '../serving.ts'

const known = {
  basis: 'named-source' as const,
  hedged: true as const,
  hedge: 'may' as const,
  citations: [
    { source: 'courier', paragraphs: [3, 7], via: ['Lake Radio', 'the ferry'] },
    { source: 'courier', paragraphs: [9], via: [] },
    { source: 'table', paragraphs: [], via: [] },
  ],
} satisfies TieRecord

/** The same, as it is answered. */
const answered = {
  basis: 'named-source',
  hedged: true,
  hedge: 'may',
  strength: 3,
  citations: [
    { source: 'courier', paragraphs: [3, 7], via: ['Lake Radio', 'the ferry'] },
    { source: 'courier', paragraphs: [9], via: [] },
    { source: 'table', paragraphs: [], via: [] },
  ],
}

const dataset = aDataset({
  sources: [aSource(), aSource({ id: 'table', paragraphs: undefined })],
  actors: [
    anActor(),
    anActor({ id: 'adler', name: 'Envoy Adler', represents: [{ actor: 'northland', how: 'its envoy', ...known }] }),
  ],
  plans: [aPlan(), aPlan({ id: 'revision', relations: [{ kind: 'resembles', plan: 'accord', ...known }] })],
  points: [
    aPoint(),
    aPoint({
      id: 'staged',
      plan: 'revision',
      succeeds: [{ point: 'withdrawal', kind: 'narrowed', change: 'in stages', ...known }],
    }),
  ],
  demands: [
    aDemand({ actors: ['northland'], matches: [{ point: 'staged', kind: 'partly-meets', why: 'It does.', ...known }] }),
  ],
})

test('the citations of a relationship are lists of one length, an entry for each source and paragraph', () => {
  const row = relationshipRows(dataset).find(({ type }) => type === 'REPRESENTS')
  expect(row?.properties).toStrictEqual({
    how: 'its envoy',
    basis: 'named-source',
    hedged: true,
    hedge: 'may',
    sources: ['courier', 'courier', 'courier', 'table'],
    paragraphs: [3, 7, 9, 0],
    via: ['Lake Radio; the ferry', 'Lake Radio; the ferry', '', ''],
  })
})

test('a relationship of which nothing is known says that no basis is recorded', () => {
  expect(readTie({})).toStrictEqual({ basis: 'not-recorded', strength: 1, citations: [] })
})

describe.each(engines)('relations, and how well they are known, on $name', (engine) => {
  let store: GraphStore
  beforeAll(async () => {
    store = await storeWith(engine, dataset)
  })
  afterAll(() => store.close())

  test('between actors', async () => {
    const [adler] = await actors.ask(store, { ...anyActor, ids: ['adler'] })
    expect(adler?.represents).toStrictEqual([
      { id: 'northland', label: 'Actor', name: 'Northland', how: 'its envoy', ...answered },
    ])
  })

  test('between plans, from both ends', async () => {
    const [accord, revision] = await plans.ask(store, { ids: null })
    expect(revision?.relations).toStrictEqual([
      { kind: 'resembles', plan: { id: 'accord', label: 'Plan', name: 'The Lake Accord' }, ...answered },
    ])
    expect(accord?.relatedFrom).toMatchObject([{ kind: 'resembles', plan: { id: 'revision' }, ...answered }])
  })

  test('between a provision and what became of it, from both ends', async () => {
    const found = await points.ask(store, anyPoint)
    const ends = found.flatMap(({ succeeds, succeededBy }) => [...succeeds, ...succeededBy])
    expect(ends).toMatchObject([
      { id: 'staged', kind: 'narrowed', how: 'in stages', ...answered },
      { id: 'withdrawal', kind: 'narrowed', how: 'in stages', ...answered },
    ])
  })

  test('between a point and a demand, of the demand and of an answer', async () => {
    const [demand] = await demands.ask(store, { ids: null, actors: null })
    expect(demand?.matches).toMatchObject([{ kind: 'partly-meets', why: 'It does.', ...answered }])
    const parts = await standingParts.ask(store, { id: 'staged', asOf: null })
    expect(parts.flatMap((part) => (part.part === 'match' ? [part.entry] : []))).toMatchObject([
      { kind: 'partly-meets', why: 'It does.', ...answered },
    ])
  })
})

import { describe, expect, onTestFinished, test } from 'vitest'
import { Label } from '#domain/ref'
import { loadDataset } from '#seed/load-dataset'
import { parseConfig } from '#server/config'
import type { GraphStore, Row } from '#server/graph/graph-store'
import { openStore } from '#server/graph/open-store'
import { keepQuestions } from '#server/queries/saved-questions'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { storeWith } from '../serving.ts'
import { captionKey, colouringLabel } from './versions/browser-rules.ts'
import { oldStore } from './versions/old-store.ts'

const kinds = new Set([...Label.options, 'SavedQuestion', 'StoreStamp'])

/** What Browser would show of every node: by the label that colours it, the properties that caption it. */
async function shownIn(store: GraphStore): Promise<Record<string, string[]>> {
  const rows = await store.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
  const shown = new Map<string, Set<string>>()
  for (const row of rows) {
    const label = colouringLabel(listOf(row)) ?? 'none'
    shown.set(label, (shown.get(label) ?? new Set()).add(captionKey(Object(row.properties)) ?? 'none'))
  }
  return Object.fromEntries([...shown].map(([label, keys]) => [label, [...keys]]))
}

function listOf({ labels }: Row): string[] {
  return [labels].flat().map(String)
}

const withName = ['Actor', 'Side', 'SavedQuestion']
const named = Object.fromEntries([...kinds].map((kind) => [kind, [withName.includes(kind) ? 'name' : 'title']]))

describe.each(engines)('what Neo4j Browser shows of a store on $name', (engine) => {
  test('is one colour for each kind of thing, and a name or title on each', async () => {
    const store = await storeWith(engine)
    onTestFinished(() => store.close())
    const question = { name: 'All', cypher: 'MATCH (n) RETURN n', parameters: [], form: 'table' as const }
    await keepQuestions(store, [question], new Date(0))
    expect(await shownIn(store)).toStrictEqual(named)
  })

  test('is the same once an old one was brought up to date', async () => {
    const store = await openStore(parseConfig(await oldStore(engine.name)), () => {})
    onTestFinished(() => store.close())
    const { Forecast, Quotation, Retired, ...then } = named
    expect(await shownIn(store)).toStrictEqual(then)
    const inferred = await store.read(
      `MATCH (n:Position) WHERE n.title CONTAINS ', inferred' RETURN DISTINCT n.basis AS basis`,
    )
    expect(inferred).toStrictEqual([{ basis: 'inference' }])
    const asserted = await store.read(
      `MATCH (n:Position) WHERE n.basis = 'inference' AND NOT n.title CONTAINS ', inferred' RETURN n.id AS id`,
    )
    expect(asserted).toStrictEqual([])
  })

  test('says who did what about what, no more strongly than it is known', async () => {
    const store = await storeWith(engine)
    onTestFinished(() => store.close())
    const titles = await store.read(
      `MATCH (n) WHERE n.id IN ['northland-on-withdrawal', 'premier-on-withdrawal', 'adler-drafted', 'bank-width', 'bank-two']
       RETURN n.id AS id, n.title AS title ORDER BY id`,
    )
    expect(Object.fromEntries(titles.map(({ id, title }) => [id, title]))).toStrictEqual({
      'adler-drafted': 'Envoy Adler · drafted, unnamed source · The Lake Accord',
      'bank-two': 'Two miles.',
      'bank-width': 'How wide is the bank?',
      'northland-on-withdrawal': 'Northland · opposes · Withdrawal from the bank',
      'premier-on-withdrawal': 'Premier Lindqvíst · opposes, unnamed source · Withdrawal from the bank',
    })
  })

  test('follows what is loaded over it', async () => {
    const store = await storeWith(engine)
    onTestFinished(() => store.close())
    await store.write(`MATCH (n:Position {id: 'northland-on-withdrawal'}) SET n.title = 'Something of before'`)
    await loadDataset(store, lakeAccord)
    expect(await store.read(`MATCH (n {id: 'northland-on-withdrawal'}) RETURN n.title AS title`)).toStrictEqual([
      { title: 'Northland · opposes · Withdrawal from the bank' },
    ])
  })
})

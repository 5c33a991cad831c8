import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDataset, type Progress } from '#seed/load-dataset'
import type { GraphStore } from '#server/graph/graph-store'
import { aDataset, anActor } from '../builders.ts'
import { engines } from '../engines.ts'
import { graphContent } from '../graph-content.ts'
import { lakeAccord } from '../lake-accord.ts'

describe.each(engines)('a load on $name', ({ open }) => {
  let store: GraphStore

  beforeEach(async () => {
    store = await open()
  })

  afterEach(() => store.close())

  test('says what it wrote', async () => {
    expect(await loadDataset(store, lakeAccord)).toStrictEqual({
      nodes: {
        Negotiation: 1,
        Side: 3,
        Actor: 7,
        Plan: 3,
        PlanPoint: 5,
        Heading: 2,
        Issue: 2,
        Position: 11,
        Brokerage: 4,
        Forecast: 1,
        Quotation: 1,
        Demand: 2,
        Event: 2,
        Pressure: 2,
        Source: 2,
        Discrepancy: 2,
        Reading: 4,
        Retired: 1,
      },
      relationships: (await store.read('MATCH ()-[r]->() RETURN count(r) AS count'))[0]?.count,
      otherNodes: 0,
    })
  })

  test('changes nothing when it is repeated', async () => {
    await loadDataset(store, lakeAccord)
    const before = await graphContent(store)
    await loadDataset(store, lakeAccord)
    expect(await graphContent(store)).toStrictEqual(before)
  })

  test('leaves nothing of the dataset before', async () => {
    const small = aDataset({ actors: [anActor({ id: 'accord', name: 'An actor where a plan was' })] })
    await loadDataset(store, small)
    const alone = await graphContent(store)
    await loadDataset(store, lakeAccord)
    await loadDataset(store, small)
    expect(await graphContent(store)).toStrictEqual(alone)
  })

  test('leaves the content before where it fails half-way', async () => {
    await loadDataset(store, lakeAccord)
    const before = await graphContent(store)
    const onProgress = ({ doing }: Progress) => {
      if (doing === 'CITES') throw new Error('The power is gone.')
    }
    const loading = loadDataset(
      store,
      aDataset({ actors: [anActor()], sources: lakeAccord.sources, points: lakeAccord.points }),
      { onProgress },
    )
    await expect(loading).rejects.toThrow('The power is gone.')
    expect(await graphContent(store)).toStrictEqual(before)
  })

  test('tells how far it is', async () => {
    const seen: Progress[] = []
    await loadDataset(store, aDataset({ actors: [anActor()] }), {
      onProgress: (progress) => seen.push(progress),
    })
    expect(seen).toStrictEqual([
      { doing: 'Negotiation', done: 0, total: 5 },
      { doing: 'Side', done: 1, total: 5 },
      { doing: 'Actor', done: 4, total: 5 },
      { doing: 'commit', done: 5, total: 5 },
    ])
  })

  test('touches nothing of others, not even what they tied to ours', async () => {
    await store.write(`CREATE (:Actor {id: 'northland', name: 'A namesake'}), (:PlanPoint {id: 'withdrawal'})`)
    await loadDataset(store, lakeAccord)
    await store.write(
      `MATCH (p:PlanPoint:parley {id: 'withdrawal'}), (a:Actor {name: 'A namesake'}) CREATE (a)-[:COMMENTS {text: 'hm'}]->(p)`,
    )
    const before = await graphContent(store)

    expect((await loadDataset(store, lakeAccord)).otherNodes).toBe(2)
    expect(await graphContent(store)).toStrictEqual(before)
  })

  test('writes what the documented schema says', async () => {
    await loadDataset(store, lakeAccord)
    const edges = await store.read(
      `MATCH (a:Actor)-[r]->(p:PlanPoint:parley {id: 'withdrawal'})
       RETURN a.id AS actor, type(r) AS type, properties(r) AS properties ORDER BY actor, type, r.from`,
    )
    expect(edges).toStrictEqual([
      {
        actor: 'adler',
        type: 'BROKERED',
        properties: { brokerage: 'adler-conveyed', role: 'conveyed', from: '2030-11-25', basis: 'unnamed-source' },
      },
      {
        actor: 'northland',
        type: 'OPPOSES',
        properties: { position: 'northland-on-withdrawal', from: '2030-11-20', basis: 'own-words' },
      },
      {
        actor: 'premier-lindqvist',
        type: 'MIXED_ON',
        properties: { position: 'premier-on-withdrawal-later', from: '2030-11-26', basis: 'own-words' },
      },
      {
        actor: 'premier-lindqvist',
        type: 'OPPOSES',
        properties: {
          ...{ position: 'premier-on-withdrawal', from: '2030-11-20', until: '2030-11-26' },
          basis: 'unnamed-source',
        },
      },
      {
        actor: 'river-union',
        type: 'CONDITIONAL_ON',
        properties: {
          ...{ position: 'union-on-withdrawal', from: '2030-11-24' },
          ...{ basis: 'own-words', condition: 'the tolls stay' },
        },
      },
      {
        actor: 'southmark',
        type: 'SUPPORTS',
        properties: { position: 'southmark-on-withdrawal', from: '2030-11-20', basis: 'own-words' },
      },
    ])
  })

  // On Neo4j the domain's label comes first; the embedded engine lists labels by name, so no query may rely on it.
  test('names the label of the domain before ours', async () => {
    await loadDataset(store, lakeAccord)
    const rows = await store.read('MATCH (n:Source:parley) RETURN DISTINCT labels(n) AS labels')
    expect(rows).toStrictEqual([{ labels: ['Source', 'parley'] }])
  })
})

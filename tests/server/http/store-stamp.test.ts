import pino from 'pino'
import request from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDataset } from '#seed/load-dataset'
import { type AppParts, makeApp } from '#server/app'
import type { GraphStore } from '#server/graph/graph-store'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'

const loading = { command: 'load it', stopFirst: true }
const ships = { negotiation: 'lake-accord', dataset: 'the files of now', loading }

describe.each(engines)('a store’s stamp on $name', ({ open }) => {
  let store: GraphStore
  beforeEach(async () => {
    store = await open()
  })
  afterEach(() => store.close())

  async function get(path: string) {
    const config = { host: '127.0.0.1', hosts: [], writes: 'local' } satisfies AppParts['config']
    const app = makeApp({ store, config, log: pino({ level: 'silent' }), client: 'no-client', ships })
    return (await request(app).get(path)).body
  }

  test('tells the reader of another edition that ships, and how it is loaded, until that is loaded', async () => {
    await loadDataset(store, lakeAccord, { edition: { dataset: 'the files of before', ships: true } })
    expect(await get('/api/negotiation')).toMatchObject({ id: 'lake-accord', newerDataset: loading })
    await loadDataset(store, lakeAccord, { edition: { dataset: ships.dataset, ships: true } })
    expect(await get('/api/negotiation')).not.toHaveProperty('newerDataset')
  })

  test.each([
    ['was loaded from a folder of their own', { edition: { dataset: 'my files', ships: false } }],
    ['was read from no files', {}],
  ])('tells nobody whose dataset %s', async (_, loading) => {
    await loadDataset(store, lakeAccord, loading)
    expect(await get('/api/negotiation')).not.toHaveProperty('newerDataset')
  })

  test('tells nobody whose negotiation is another', async () => {
    const another = { ...lakeAccord, negotiation: { ...lakeAccord.negotiation, id: 'river-accord' } }
    await loadDataset(store, another, { edition: { dataset: 'the files of before', ships: true } })
    expect(await get('/api/negotiation')).not.toHaveProperty('newerDataset')
  })

  test('is no part of the negotiation', async () => {
    await loadDataset(store, lakeAccord)
    const { labels } = await get('/api/schema')
    const { counts } = await get('/api/negotiation')
    expect(Object.keys(counts).sort()).toStrictEqual(labels.map(({ name }: { name: string }) => name).sort())
    expect(counts).not.toHaveProperty('StoreStamp')
    expect((await get('/api/search?q=stamp')).total).toBe(0)
    expect((await get('/api/standing/store%20stamp')).status).toBe(404)
  })
})

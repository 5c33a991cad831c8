import { gzipSync } from 'node:zlib'
import request from 'supertest'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { everyPosition, withProse } from '#server/http/held-positions-kept'
import { anyPosition, positions } from '#server/queries/positions'
import { syntheticNegotiation } from '../../../bench/synthetic/negotiation.ts'
import { sizesOf } from '../../../bench/synthetic/sizes.ts'
import { engines } from '../../engines.ts'
import { serving, storeWith } from '../serving.ts'

const addresses = [
  ...['overview', 'matrix', 'changes', 'calendar', 'events', 'positions', 'brokerages', 'demands', 'actors', 'points'],
  ...['standing/point-1', 'standing/plan-1', 'actors/actor-1', 'analysis/coalitions', 'analysis/contested'],
  ...['analysis/agreement', 'analysis/networks', 'analysis/demands', 'compare?a=actor-1&b=actor-2'],
].map((path) => `/api/${path}`)

/** A store that counts how often it is read. */
function counting(store: GraphStore): { store: GraphStore; reads: () => number } {
  let reads = 0
  const counted = new Proxy(store, {
    get(target, name) {
      const value = Reflect.get(target, name, target)
      if (typeof value !== 'function') return value
      return (...given: unknown[]) => {
        if (name === 'read') reads++
        return value.apply(target, given)
      }
    },
  })
  return { store: counted, reads: () => reads }
}

describe.each(engines)('answers of any size on $name', (engine) => {
  /** How many reads each address takes, where nothing is kept, of a negotiation of so many positions. */
  async function readsOf(size: number): Promise<Map<string, number>> {
    const store = await storeWith(engine, syntheticNegotiation(sizesOf(size)))
    const taken = new Map<string, number>()
    try {
      for (const address of addresses) {
        const counted = counting(store)
        await request(serving(counted.store)).get(address).expect(200)
        taken.set(address, counted.reads())
      }
    } finally {
      await store.close()
    }
    return taken
  }

  test('take as many reads of the store for many positions as for few, and at most fifteen', async () => {
    const [few, many] = [await readsOf(60), await readsOf(300)]
    expect(many).toStrictEqual(few)
    expect(Math.max(...many.values())).toBeLessThanOrEqual(15)
  })

  test('are made of the same positions as the query of whole ones brings', async () => {
    for (const seed of [1, 2, 3]) {
      const store = await storeWith(engine, syntheticNegotiation(sizesOf(100), seed))
      try {
        const held = await everyPosition({ store, revision: await store.revision() })
        expect(await withProse(store, held)).toStrictEqual(await positions.ask(store, anyPosition))
      } finally {
        await store.close()
      }
    }
  })
})

describe('answers about three thousand positions', () => {
  let store: GraphStore
  beforeAll(async () => {
    const [embedded] = engines
    if (embedded === undefined) throw new Error('The embedded engine is always there')
    store = await storeWith(embedded, syntheticNegotiation(sizesOf(3_000)))
  })
  afterAll(() => store.close())

  test.each(addresses)('%s is at most 300 kB compressed', async (address) => {
    const { text } = await request(serving(store)).get(address).expect(200)
    expect(gzipSync(text).length).toBeLessThan(300_000)
  })

  test('the pairs of agreement and the cells of a network come in pages', async () => {
    const get = async (address: string) => (await request(serving(store)).get(address).expect(200)).body
    const all = await get('/api/analysis/agreement?limit=5000')
    const { pairs, total } = await get('/api/analysis/agreement?limit=10&offset=20')
    expect(pairs).toStrictEqual(all.pairs.slice(20, 30))
    expect(total).toBe(all.total)
    const network = await get('/api/analysis/networks?limit=100000')
    const page = await get('/api/analysis/networks?limit=10&offset=20')
    expect(page.cells).toStrictEqual(network.cells.slice(20, 30))
    expect(page.total).toBe(network.cells.length)
  })

  test('the changes of a page are those that stand there among all', async () => {
    const changes = async (page: string) => (await request(serving(store)).get(`/api/changes?${page}`).expect(200)).body
    const all = await changes('limit=5000')
    for (const [offset, limit] of [
      [0, 12],
      [7, 5],
      [200, 90],
      [all.total - 3, 10],
      [all.total + 5, 10],
    ]) {
      const page = await changes(`limit=${limit}&offset=${offset}`)
      expect(page.items).toStrictEqual(all.items.slice(offset, Number(offset) + Number(limit)))
    }
  })
})

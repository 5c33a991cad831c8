import request from 'supertest'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { loadDataset } from '#seed/load-dataset'
import type { GraphStore } from '#server/graph/graph-store'
import { Remembered } from '#server/http/remembered'
import { toSent } from '#server/http/send-answer'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { serving, storeWith } from '../serving.ts'

describe('answers that are kept', () => {
  let revision: string | undefined = 'first'
  let made = 0
  const make = async () => toSent(`answer ${++made}`)
  const given = async (remembered: Remembered, name: string) =>
    JSON.parse(String((await remembered.answer(name, make)).body))
  beforeEach(() => {
    revision = 'first'
    made = 0
  })

  test('one that was given is given again, and another is not', async () => {
    const remembered = new Remembered({ revision: async () => revision })
    expect(await given(remembered, 'a')).toBe('answer 1')
    expect(await given(remembered, 'a')).toBe('answer 1')
    expect(await given(remembered, 'b')).toBe('answer 2')
  })

  test('are forgotten when something is written', async () => {
    const remembered = new Remembered({ revision: async () => revision })
    await remembered.answer('a', make)
    revision = 'second'
    expect(await given(remembered, 'a')).toBe('answer 2')
  })

  test('do not include one during which something was written', async () => {
    const remembered = new Remembered({ revision: async () => revision })
    await remembered.answer('a', async () => {
      revision = 'second'
      return make()
    })
    expect(await given(remembered, 'a')).toBe('answer 2')
  })

  test('do not include one that went wrong', async () => {
    const remembered = new Remembered({ revision: async () => revision })
    await expect(remembered.answer('a', () => Promise.reject(new Error('gone')))).rejects.toThrow('gone')
    expect(await given(remembered, 'a')).toBe('answer 1')
  })

  test('are none where nothing tells who wrote', async () => {
    const remembered = new Remembered({ revision: async () => undefined })
    await remembered.answer('a', make)
    expect(await given(remembered, 'a')).toBe('answer 2')
  })

  test('take no more room than they may', async () => {
    const remembered = new Remembered({ revision: async () => revision })
    const long = async () => toSent('x'.repeat(10_000_000))
    await remembered.answer('a', make)
    await remembered.answer('b', long)
    await remembered.answer('c', long)
    expect(await given(remembered, 'a')).toBe('answer 2')
  })

  test('take no more room by their names, either', async () => {
    const remembered = new Remembered({ revision: async () => revision })
    const longName = 'x'.repeat(10_000_000)
    await remembered.answer('a', make)
    await remembered.answer(`${longName}b`, make)
    await remembered.answer(`${longName}c`, make)
    expect(await given(remembered, 'a')).toBe('answer 4')
  })
})

describe.each(engines)('what is asked again of $name', (engine) => {
  let store: GraphStore
  beforeEach(async () => {
    store = await storeWith(engine)
  })
  afterEach(() => store.close())

  test('shows what was written since', async () => {
    const app = serving(store)
    const titleNow = async () => (await request(app).get('/api/plans')).body.items[0].title
    const before = await titleNow()
    await store.write('MATCH (p:Plan:parley {title: $before}) SET p.title = $after', { before, after: 'Another title' })
    expect(await titleNow()).toBe('Another title')
    await loadDataset(store, lakeAccord)
    expect(await titleNow()).toBe(before)
  })

  test('is the same to the byte, as an answer and as a table', async () => {
    const app = serving(store)
    for (const address of ['/api/matrix', '/api/analysis/contested', '/api/analysis/contested?format=csv']) {
      const [first, again] = [await request(app).get(address), await request(app).get(address)]
      expect(again.text).toBe(first.text)
      expect(again.headers.etag).toBe(first.headers.etag)
      expect(again.headers['content-type']).toBe(first.headers['content-type'])
      expect(again.headers['content-disposition']).toBe(first.headers['content-disposition'])
    }
  })
})

import { Writable } from 'node:stream'
import pino from 'pino'
import request from 'supertest'
import { describe, expect, test } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { GraphStore } from '#server/graph/graph-store'
import { served } from '../served.ts'
import { grafeo, serving, storeWith } from '../serving.ts'

describe('what goes wrong', () => {
  const parley = served(grafeo)

  const wrong = async (path: string) => {
    const { status, headers, text } = await request(parley.app).get(path)
    expect(headers['content-type']).toMatch('application/problem+json')
    return { status, ...JSON.parse(text) }
  }

  test.each([
    ['an unknown filter', '/api/actors?colour=red', 'colour'],
    ['an impossible day', '/api/standing/withdrawal?asOf=2030-02-30', 'asOf'],
    ['a partial day', '/api/standing/withdrawal?asOf=2030-02', 'asOf'],
    ['an unknown stance', '/api/positions?stance=loves', 'stance'],
    ['what is no id', '/api/positions?holder=No%20Body', 'holder'],
    ['an empty filter', '/api/positions?holder=', 'holder'],
    ['a filter given twice', '/api/positions?asOf=2030-11-20&asOf=2030-11-21', 'asOf'],
    ['too long a page', '/api/actors?limit=5001', 'limit'],
    ['a page of nothing', '/api/actors?limit=0', 'limit'],
    ['a negative offset', '/api/actors?offset=-1', 'offset'],
    ['a graph without a middle', '/api/graph', 'focus'],
    ['too deep a graph', '/api/graph?focus=accord&depth=4', 'depth'],
    ['a search for nothing given', '/api/search', 'q'],
    ['a nested filter', '/api/actors?kind[x]=state', 'kind[x]'],
  ])('%s is named', async (_, address, path) => {
    const { status, errors } = await wrong(address)
    expect(status).toBe(400)
    expect(errors.map((e: { path: string }) => e.path)).toStrictEqual([path])
  })

  test.each([
    ['/api/positions?stance=loves,hates', 'stance: expected one of supports, conditional, opposes, mixed, undeclared'],
    ['/api/positions?asOf=', 'asOf: expected a day that exists, as 2025-11-26'],
    ['/api/positions?holder=No', 'holder: expected an id in kebab-case, such as "donbas-handover"'],
    ['/api/positions?limit=1&limit=2', 'limit: expected a whole number from 1 to 5000, given once'],
  ])('%s says once, in words, what was expected', async (address, detail) => {
    expect((await wrong(address)).detail).toBe(detail)
  })

  test('everything that is wrong is told at once', async () => {
    const { errors } = await wrong('/api/positions?stance=loves&limit=x')
    expect(errors.map((e: { path: string }) => e.path).sort()).toStrictEqual(['limit', 'stance'])
  })

  test.each([
    ...['/api/nothing', '/api', '/api/actors/nobody', '/api/points/northland', '/api/plans/withdrawal'],
    ...['/api/sources/nothing', '/api/standing/nothing', '/api/standing/northland', '/api/actors/No%20Body'],
    ...['/api/compare?a=northland&b=nobody', '/favicon.png'],
  ])('%s is not there', async (address) => {
    const { status, title, instance } = await wrong(address)
    expect({ status, title, instance }).toStrictEqual({
      status: 404,
      title: 'Not Found',
      instance: address.split('?')[0],
    })
  })

  test.each(['/api/actors/%E0%A4%A', '/api/search?q=%E0%A4%A', '/%'])('%s is malformed', async (address) => {
    expect((await wrong(address)).status).toBe(400)
  })

  test.each(['post', 'put', 'patch', 'delete'] as const)('%s is not possible', async (method) => {
    const { status, headers } = await request(parley.app)[method]('/api/actors')
    expect({ status, allow: headers.allow }).toStrictEqual({ status: 405, allow: 'GET, HEAD' })
  })

  test.each(['/api/docs', '/api/openapi.json', '/', '/nowhere'])('%s is there to be read', async (address) => {
    const { status, headers } = await request(parley.app).post(address)
    expect({ status, allow: headers.allow }).toStrictEqual({ status: 405, allow: 'GET, HEAD' })
  })

  test('too long a body is refused', async () => {
    const { status, text } = await request(parley.app)
      .post('/api/cypher')
      .send({ text: 'x'.repeat(200_000) })
    expect(status).toBe(413)
    expect(JSON.parse(text).detail).toBe('The body is too large: expected at most 100 kB.')
  })

  test('a body that is no JSON is told what was expected', async () => {
    const { status, text } = await request(parley.app).post('/api/cypher').type('json').send('{"text": ')
    expect(status).toBe(400)
    expect(JSON.parse(text).detail).toBe('The body cannot be read: expected JSON, an object or a list.')
  })

  test('an actor is not compared with itself', async () => {
    const { status, text } = await request(parley.app).get('/api/compare?a=northland&b=northland')
    expect(status).toBe(400)
    expect(JSON.parse(text).errors).toStrictEqual([
      { path: 'b', message: 'expected another actor than a: two different ones are compared' },
    ])
  })

  test('an empty store has no negotiation yet, and says how it gets one', async () => {
    const empty = new EmbeddedStore()
    try {
      const { status, text } = await request(serving(empty)).get('/api/negotiation')
      expect(status).toBe(404)
      expect(text).toMatch('npm run seed')
      expect((await request(serving(empty)).get('/api/health')).body.status).toBe('ok')
      expect((await request(serving(empty)).get('/api/actors')).body).toStrictEqual({ items: [], total: 0 })
    } finally {
      await empty.close()
    }
  })

  test('a store out of reach is a 503 that says when to come again', async () => {
    const closed = await storeWith(grafeo)
    await closed.close()
    for (const address of ['/api/health', '/api/actors', '/api/standing/withdrawal']) {
      const { status, headers, text } = await request(serving(closed)).get(address)
      expect({ status, retry: headers['retry-after'] }).toStrictEqual({ status: 503, retry: '5' })
      expect(JSON.parse(text).title).toBe('Service Unavailable')
    }
  })

  test('a bug is an opaque 500 whose id the log has too', async () => {
    const lines: string[] = []
    const log = pino(new Writable({ write: (line, _, done) => done(void lines.push(String(line))) }))
    const broken = { ...brokenStore, engine: parley.store.engine.bind(parley.store) }
    const { status, text, headers } = await request(serving(broken, log)).get('/api/actors')
    const { instance } = JSON.parse(text)
    expect(status).toBe(500)
    expect(text).not.toMatch(/MATCH|secret|at .*\.ts|node_modules/)
    expect(instance).toBe(`urn:uuid:${headers['x-request-id']}`)
    const [line] = lines.map((l) => JSON.parse(l))
    expect({ requestId: line.requestId, cause: line.err.message }).toStrictEqual({
      requestId: headers['x-request-id'],
      cause: 'the secret MATCH went wrong',
    })
  })
})

/** A store with a bug in it. */
const brokenStore: GraphStore = {
  engine: () => Promise.reject(new Error('never asked')),
  read: () => Promise.reject(new Error('the secret MATCH went wrong')),
  write: () => Promise.reject(new Error('never asked')),
  transaction: () => Promise.reject(new Error('never asked')),
  ask: () => Promise.reject(new Error('never asked')),
  check: () => Promise.reject(new Error('never asked')),
  revision: async () => undefined,
  close: async () => {},
}

import pino from 'pino'
import { afterAll, afterEach, describe, expect, test } from 'vitest'
import { makeApp } from '#server/app'
import type { Config } from '#server/config'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { routes } from '#server/http/routes'
import { isFromHere } from '#server/http/writers'
import { type Listening, listening } from '../listening.ts'

/** What is sent as POST because it is long, and only reads. */
const readingPosts = ['/api/cypher', '/api/cypher/check']

const changing = routes.filter(({ method, path }) => method !== 'get' && !readingPosts.includes(path))
const saved = '/api/questions/saved'
const question = JSON.stringify({ name: 'One', cypher: 'RETURN 1 AS one' })

test.each([
  ['127.0.0.1', '127.0.0.1', true],
  ['127.8.8.8', '127.0.0.1', true],
  ['::1', '::1', true],
  ['::ffff:127.0.0.1', '::ffff:127.0.0.1', true],
  ['192.0.2.7', '192.0.2.7', true],
  ['fd00::7', 'fd00::7', true],
  ['192.0.2.8', '192.0.2.7', false],
  ['::ffff:192.0.2.8', '::ffff:192.0.2.7', false],
  ['fd00::8', 'fd00::7', false],
  ['128.0.0.1', '127.0.0.1', false],
  [undefined, undefined, false],
])('a connection from %s to %s is from this machine: %s', (remoteAddress, localAddress, from) => {
  expect(isFromHere({ remoteAddress, localAddress })).toBe(from)
})

test('what is asked by another method than GET either writes, or is known to read', () => {
  expect(changing.filter(({ writes }) => !writes)).toStrictEqual([])
  expect(changing.length).toBeGreaterThan(0)
  expect(
    routes.filter(({ method, path, writes }) => writes && (method === 'get' || readingPosts.includes(path))),
  ).toStrictEqual([])
})

describe('who may write', () => {
  const store = new EmbeddedStore()
  let server: Listening
  afterEach(() => server.stop())
  afterAll(() => store.close())

  /** `far`: each connection looks as if it came from another machine. */
  async function serve(writes: Config['writes'], far = false) {
    const config = { host: '127.0.0.1', hosts: [], writes }
    const app = makeApp({ store, config, log: pino({ level: 'silent' }), client: 'no-client' })
    server = await listening(
      app,
      (socket) => far && Object.defineProperty(socket, 'remoteAddress', { value: '192.0.2.8' }),
    )
  }
  const send = (method: string, path: string, body?: string, headers: Record<string, string> = {}) =>
    fetch(server.address + path, {
      method,
      ...(body && { body }),
      headers: { 'content-type': 'application/json', ...headers },
    })
  const mayWrite = async () => (await (await fetch(`${server.address}/api/health`)).json()).writes

  test.each([
    [
      'local',
      true,
      'Only the machine that Parley runs on may save here: PARLEY_WRITES=all opens it to all who reach it.',
    ],
    ['none', false, 'Nothing can be saved here: PARLEY_WRITES is none.'],
    ['none', true, 'Nothing can be saved here: PARLEY_WRITES is none.'],
  ] as const)('with %s nobody does by any route, and is told why (from elsewhere: %s)', async (writes, far, words) => {
    await serve(writes, far)
    for (const { method, path } of changing) {
      const answer = await send(method.toUpperCase(), path.replace(':id', 'question-one'), question)
      expect({ path, status: answer.status, detail: (await answer.json()).detail }).toStrictEqual({
        path,
        status: 403,
        detail: words,
      })
    }
    expect(await mayWrite()).toBe(false)
    expect(await (await fetch(`${server.address}${saved}`)).json()).toStrictEqual({ items: [], total: 0 })
  })

  test.each([
    ['local', false],
    ['all', true],
  ] as const)('with %s one does (from elsewhere: %s)', async (writes, far) => {
    await serve(writes, far)
    const answer = await send('POST', saved, question)
    expect(answer.status).toBe(201)
    const { id } = await answer.json()
    expect(await mayWrite()).toBe(true)
    expect((await send('DELETE', `${saved}/${id}`)).status).toBe(200)
  })

  test('what a proxy would say of the asker changes nothing', async () => {
    await serve('local', true)
    for (const header of ['x-forwarded-for', 'forwarded', 'x-real-ip'])
      expect((await send('POST', saved, question, { [header]: '127.0.0.1' })).status).toBe(403)
  })

  test('another page may not, wherever it may be written from', async () => {
    await serve('all')
    expect((await send('POST', saved, question, { origin: 'https://elsewhere.example.org' })).status).toBe(403)
  })

  test('typed queries are only read, and may be asked from everywhere', async () => {
    await serve('none', true)
    const answer = await send('POST', '/api/cypher', JSON.stringify({ query: 'RETURN 1 AS one' }))
    expect((await answer.json()).rows).toStrictEqual([[1]])
  })
})

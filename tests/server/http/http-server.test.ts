import { once } from 'node:events'
import express from 'express'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { httpLimits } from '#server/http/limits'
import { connected, get, heardOn, type Listening, listening } from '../listening.ts'
import { serving } from '../serving.ts'

describe('what is sent on a bare connection', () => {
  const store = new EmbeddedStore()
  let server: Listening
  beforeEach(async () => {
    server = await listening(serving(store))
  })
  afterEach(() => server.stop())

  const answerTo = async (...sent: string[]) => {
    const text = await heardOn(await connected(server.port, ...sent))
    const [head = '', body = ''] = text.split('\r\n\r\n')
    return { head, status: Number(head.slice(9, 12)), problem: body.startsWith('{') ? JSON.parse(body) : body }
  }
  const post = (path: string, length: number | string, ...headers: string[]) =>
    [`POST ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...headers, `Content-Length: ${length}`].join(
      '\r\n',
    )

  test.each([
    ['what is no request', 'hello\r\n\r\n', 400],
    ['a request without a Host', 'GET /api/health HTTP/1.1\r\n\r\n', 400],
    ['a header without a colon', 'GET / HTTP/1.1\r\nHost: localhost\r\nnonsense\r\n\r\n', 400],
    ['another protocol', 'GET / HTTP/9.9\r\nHost: localhost\r\n\r\n', 400],
    ['a NUL in a header', 'GET / HTTP/1.1\r\nHost: localhost\r\nX: \0\r\n\r\n', 400],
    ['two lengths', `${post('/api/cypher', 1)}\r\nContent-Length: 2\r\n\r\nxx`, 400],
    ['headers beyond their limit', get('/', `X: ${'x'.repeat(httpLimits.headerBytes)}`), 431],
    [
      'an address beyond its limit',
      get(`/?find=${'x'.repeat(httpLimits.addressCharacters)}`, 'Connection: close'),
      414,
    ],
    ['a body beyond its limit', `${post('/api/cypher', 5e6, 'Content-Type: application/json')}\r\n\r\n{`, 413],
    ['JSON that breaks off', `${post('/api/cypher', 1, 'Content-Type: application/json')}\r\n\r\n{`, 400],
  ])('%s is refused in plain words', async (_, sent, expected) => {
    const { status, head, problem } = await answerTo(sent)
    expect(status).toBe(expected)
    if (!sent.includes('\r\nHost')) return
    expect(head).toMatch(/\r\nContent-Type: application\/problem\+json; charset=utf-8/)
    expect({ status: problem.status, told: typeof problem.detail }).toStrictEqual({ status: expected, told: 'string' })
  })

  test('a link as long as our page makes it is answered', async () => {
    const { status } = await answerTo(get(`/api/health?${'x'.repeat(20_000)}`, 'Connection: close'))
    expect(status).toBe(400)
  })

  test('OPTIONS is told what is possible', async () => {
    const answer = await fetch(`${server.address}/api/cypher`, { method: 'OPTIONS' })
    expect({ status: answer.status, allow: answer.headers.get('allow') }).toStrictEqual({ status: 405, allow: 'POST' })
  })

  test('what breaks off in the middle leaves the others alone', async () => {
    const halves = [
      'GET /api/hea',
      get('/api/health').slice(0, -2),
      `${post('/api/cypher', 90_000, 'Content-Type: application/json')}\r\n\r\n{"query": "`,
      `${post('/api/questions/saved/import', 5e6, 'Content-Type: application/json')}\r\n\r\n[`,
    ]
    for (let round = 0; round < 25; round++)
      for (const half of halves) (await connected(server.port, half)).resetAndDestroy()
    expect((await fetch(`${server.address}/api/health`)).status).toBe(200)
  })
})

describe('a server that is told to stop', () => {
  test('finishes what it answers, says that it closes, and cuts what takes too long', async () => {
    const app = express()
    const asked: (() => void)[] = []
    app.get('/soon', (_request, response) => void asked.push(() => response.send('whole')))
    app.get('/never', () => void asked.push(() => {}))
    const server = await listening(app)
    const soon = fetch(`${server.address}/soon`)
    const never = heardOn(await connected(server.port, get('/never')))
    const idle = await connected(server.port)
    while (asked.length < 2) await new Promise((resolve) => setTimeout(resolve, 10))
    const stopped = server.stop()
    for (const answer of asked) answer()
    const answer = await soon
    expect({ text: await answer.text(), connection: answer.headers.get('connection') }).toStrictEqual({
      text: 'whole',
      connection: 'close',
    })
    expect(await never).toBe('')
    await stopped
    if (!idle.destroyed) await once(idle, 'close')
    await expect(fetch(`${server.address}/soon`)).rejects.toThrow()
  })
})

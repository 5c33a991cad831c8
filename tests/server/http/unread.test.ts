import { randomBytes } from 'node:crypto'
import type { Socket } from 'node:net'
import { setTimeout } from 'node:timers/promises'
import compression from 'compression'
import express from 'express'
import pino from 'pino'
import { afterEach, describe, expect, test } from 'vitest'
import { z } from 'zod'
import { EmbeddedStore } from '#server/graph/embedded-store'
import { apiRouter } from '#server/http/api'
import { defineRoute } from '#server/http/define-route'
import { noParams, noQuery } from '#server/http/filters'
import { httpLimits } from '#server/http/limits'
import { Table } from '#server/http/table'
import { Unsent } from '#server/http/unsent'
import { answerErrors } from '#server/http/wrong-turns'
import { connected, get, type Listening, listening } from '../listening.ts'

const kB = 1024
const MB = 1024 * kB
const long = 'x'.repeat(12 * MB)
/** Takes its full length on the way, compressed or nearly so. */
const dense = randomBytes(9 * MB).toString('base64')
const route = {
  tag: 'Long',
  summary: '',
  description: '',
  example: {},
  params: noParams,
  query: noQuery,
  mayBeKept: false,
} as const

describe('answers that nobody takes', () => {
  const store = new EmbeddedStore()
  const closing: (() => unknown)[] = []
  let made = 0
  afterEach(async () => {
    for (const close of closing.splice(0)) await close()
    made = 0
  })

  const routes = [
    defineRoute({
      ...route,
      path: '/api/long',
      response: z.string(),
      answer: async () => {
        made++
        return long
      },
    }),
    defineRoute({ ...route, path: '/api/dense', response: z.string(), answer: async () => dense }),
    defineRoute({
      ...route,
      path: '/api/rows',
      query: z.strictObject({ format: z.enum(['json', 'csv']).optional() }),
      response: z.string(),
      answer: async () => long,
      table: (text) => new Table(['text'], [[text]]),
    }),
    defineRoute({ ...route, path: '/api/kept', mayBeKept: undefined, response: z.string(), answer: async () => long }),
    defineRoute({ ...route, path: '/api/short', response: z.string(), answer: async () => 'short' }),
  ]

  async function serving(limits: Partial<typeof httpLimits.unsent | Record<string, number>>) {
    const unsent = new Unsent({ ...httpLimits.unsent, ...limits })
    const app = express()
    app.use(compression())
    app.use(apiRouter(routes, { store, unsent, writes: 'none' }))
    app.use(answerErrors(pino({ level: 'silent' })))
    const server = await listening(app)
    closing.push(server.stop)
    return { unsent, server }
  }

  /** Asks, looks at the first that comes, and never reads on. */
  async function asking({ port }: Listening, path = '/api/long'): Promise<{ socket: Socket; first: string }> {
    const socket = await connected(port, get(path))
    closing.push(() => socket.destroy())
    const first = await new Promise<string>((resolve) => {
      socket.once('data', (bytes) => {
        socket.pause()
        resolve(String(bytes.subarray(0, 1000)))
      })
      socket.once('close', () => resolve('closed'))
    })
    return { socket, first }
  }

  async function until(holds: () => boolean) {
    while (!holds()) await setTimeout(20)
  }

  test('hold no more than they may, and an honest client beside them gets all that it asks', async () => {
    const limits = { bytes: 40 * MB, lineBytes: 26 * MB, stillAnswerWhileOthersWait: 1_500 }
    const { unsent, server } = await serving(limits)
    const most = { sending: 0, waiting: 0 }
    const looking = setInterval(() => {
      most.sending = Math.max(most.sending, unsent.bytes.sending)
      most.waiting = Math.max(most.waiting, unsent.bytes.waiting)
    }, 1)
    closing.push(() => clearInterval(looking))
    let over = false
    const lengthOf = async (path: string): Promise<number> => {
      for (;;) {
        const answer = await fetch(server.address + path)
        const text = await answer.text()
        if (answer.status === 200) return text.length
        expect({ path, status: answer.status }).toStrictEqual({ path: '/api/long', status: 503 })
      }
    }
    const honest = (async () => {
      const lengths = new Set<number>()
      while (!over) for (const path of ['/api/short', '/api/long']) lengths.add(await lengthOf(path))
      return lengths
    })()
    const firsts = (await Promise.all(Array.from({ length: 100 }, () => asking(server)))).map(({ first }) => first)
    over = true
    expect(await honest).toStrictEqual(new Set(['"short"'.length, long.length + 2]))
    for (const first of firsts) expect(first).toMatch(/^HTTP\/1.1 (200 OK|503 [\s\S]*\r\nRetry-After: \d)/)
    expect(firsts.some((first) => first.includes(' 200 '))).toBe(true)
    expect(most.sending).toBeGreaterThan(long.length)
    expect(most.sending).toBeLessThan(limits.bytes + httpLimits.unsent.always)
    expect(most.waiting).toBeLessThanOrEqual(limits.lineBytes)
  })

  test('are given up, and hold nothing any more', async () => {
    const { unsent, server } = await serving({ stillAnswer: 300 })
    await Promise.all(Array.from({ length: 5 }, () => asking(server)))
    await until(() => unsent.bytes.sending === 0)
    expect(made).toBe(5)
  })

  test('hold nothing any more once their asker leaves', async () => {
    const { unsent, server } = await serving({})
    const { socket } = await asking(server)
    expect(unsent.bytes).toStrictEqual({ sending: long.length + 2, waiting: 0 })
    socket.destroy()
    await until(() => unsent.bytes.sending === 0)
  })

  test('leave the line, too, once their asker leaves', async () => {
    const { unsent, server } = await serving({ bytes: 20 * MB, lineWithin: 60_000, stillAnswerWhileOthersWait: 60_000 })
    await asking(server)
    const inLine = await Promise.all([1, 2].map(() => connected(server.port, get('/api/long'))))
    await until(() => unsent.bytes.waiting > 2 * long.length)
    for (const socket of inLine) socket.destroy()
    await until(() => unsent.bytes.waiting === 0)
    expect(made).toBe(3)
  })

  test('are refused without the headers of the answer that is refused', async () => {
    const { server } = await serving({ lineBytes: 0, bytes: 20 * MB })
    const rows = `${server.address}/api/rows?format=csv`
    const given = await fetch(rows)
    const tag = String(given.headers.get('etag'))
    const headersOf = ({ status, headers }: Response) => ({
      status,
      type: headers.get('content-type'),
      saved: headers.get('content-disposition'),
      isTagged: headers.get('etag') === tag,
    })
    expect((await given.text()).length).toBeGreaterThan(long.length)
    expect(headersOf(given)).toStrictEqual({
      status: 200,
      type: 'text/csv; charset=utf-8',
      saved: 'attachment; filename=rows.csv',
      isTagged: true,
    })
    await asking(server)
    const refused = await fetch(rows)
    const type = 'application/problem+json; charset=utf-8'
    expect(headersOf(refused)).toStrictEqual({ status: 503, type, saved: null, isTagged: false })
    const known = await fetch(rows, { headers: { 'if-none-match': tag, 'cache-control': 'max-age=0' } })
    expect(known.status).toBe(304)
  })

  test('hold their bytes once, however many are given the same', async () => {
    const { unsent, server } = await serving({ bytes: 20 * MB, lineBytes: 0 })
    await (await fetch(`${server.address}/api/kept`)).text()
    await until(() => unsent.bytes.sending === 0)
    const readers = await Promise.all(Array.from({ length: 5 }, () => asking(server, '/api/kept')))
    for (const { first } of readers) expect(first).toMatch(/^HTTP\/1.1 200 OK/)
    expect(unsent.bytes).toStrictEqual({ sending: long.length + 2, waiting: 0 })
    for (const { socket } of readers) socket.destroy()
    await until(() => unsent.bytes.sending === 0)
  })

  test('are not those of a slow reader, who gets the whole while others wait for its room', async () => {
    const { unsent, server } = await serving({ bytes: 40 * MB })
    const slowUntil = performance.now() + 30_000
    /** 40 kB of the answer a second, for as long as a test may take, and then the rest. */
    const slowly = async (coding: string) => {
      const answer = await fetch(`${server.address}/api/dense`, { headers: { 'accept-encoding': coding } })
      let length = 0
      for await (const bytes of answer.body ?? []) {
        length += bytes.length
        if (performance.now() < slowUntil) await setTimeout(bytes.length / ((40 * kB) / 1000))
      }
      return length
    }
    const readers = ['identity', 'gzip', 'identity'].map(slowly)
    await until(() => unsent.bytes.sending > 3 * dense.length)
    const refused = async () => {
      const statuses = new Set<number>()
      while (performance.now() < slowUntil - 10_000) {
        statuses.add((await fetch(`${server.address}/api/dense`)).status)
        await setTimeout(50)
      }
      return [...statuses]
    }
    const [statuses, ...lengths] = await Promise.all([refused(), ...readers])
    expect(statuses).toStrictEqual([503])
    expect(lengths).toStrictEqual(readers.map(() => dense.length + 2))
  })

  test('are one on each connection: what is asked ahead is made when its turn comes', async () => {
    const { server } = await serving({})
    const socket = await connected(server.port, get('/api/long').repeat(httpLimits.pipelined))
    closing.push(() => socket.destroy())
    await until(() => made > 0)
    await fetch(`${server.address}/api/short`)
    expect(made).toBe(1)
    let length = 0
    socket.on('data', (bytes) => (length += bytes.length))
    await until(() => length > httpLimits.pipelined * long.length)
    expect(made).toBe(httpLimits.pipelined)
  })

  test('are not collected by asking ahead: such a connection is ended', async () => {
    const { server } = await serving({})
    const socket = await connected(server.port, get('/api/long').repeat(100))
    await until(() => socket.resume().destroyed)
    expect(made).toBeLessThanOrEqual(1)
    expect((await fetch(`${server.address}/api/short`)).status).toBe(200)
  })
})

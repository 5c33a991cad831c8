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
import { Unsent } from '#server/http/unsent'
import { answerErrors } from '#server/http/wrong-turns'
import { connected, get, type Listening, listening } from '../listening.ts'

const MB = 1024 * 1024
const long = 'x'.repeat(12 * MB)
const route = { tag: 'Long', summary: '', params: noParams, query: noQuery, mayBeKept: false } as const

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
  async function asking({ port }: Listening): Promise<{ socket: Socket; first: string }> {
    const socket = await connected(port, get('/api/long'))
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
  }, 60_000)

  test('are given up, and hold nothing any more', async () => {
    const { unsent, server } = await serving({ stillAnswer: 300 })
    await Promise.all(Array.from({ length: 5 }, () => asking(server)))
    await until(() => unsent.bytes.sending === 0)
    expect(made).toBe(5)
  }, 30_000)

  test('hold nothing any more once their asker leaves', async () => {
    const { unsent, server } = await serving({})
    const { socket } = await asking(server)
    expect(unsent.bytes).toStrictEqual({ sending: long.length + 2, waiting: 0 })
    socket.destroy()
    await until(() => unsent.bytes.sending === 0)
  }, 30_000)

  test('are not those of a slow reader, who gets the whole, compressed or not', async () => {
    const { server } = await serving({})
    for (const coding of ['identity', 'gzip']) {
      const answer = await fetch(`${server.address}/api/long`, { headers: { 'accept-encoding': coding } })
      let length = 0
      for await (const bytes of answer.body ?? []) {
        length += bytes.length
        await setTimeout(5)
      }
      expect(length).toBe(long.length + 2)
    }
  }, 60_000)

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
  }, 60_000)

  test('are not collected by asking ahead: such a connection is ended', async () => {
    const { server } = await serving({})
    const socket = await connected(server.port, get('/api/long').repeat(100))
    await until(() => socket.resume().destroyed)
    expect(made).toBeLessThanOrEqual(1)
    expect((await fetch(`${server.address}/api/short`)).status).toBe(200)
  }, 30_000)
})

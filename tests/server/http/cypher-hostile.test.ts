import { once } from 'node:events'
import { readdirSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { tmpdir } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { GraphStore } from '#server/graph/graph-store'
import { enginesAlone } from '../../engines.ts'
import { graphContent } from '../../graph-content.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { serving, storeWith } from '../serving.ts'
import { hostileQueries, statusesOf } from './hostile-queries.ts'

/** With time enough for a machine that does other things too: what is asked here is whether it is answered. */
const honest = { query: 'MATCH (p:PlanPoint) RETURN p.id AS id ORDER BY id LIMIT 1', seconds: 30 }
const first = [...lakeAccord.points].map(({ id }) => id).sort()[0]
const endless = {
  query: 'UNWIND range(1, 100000) AS a UNWIND range(1, 100000) AS b RETURN count(*) AS c',
  seconds: 0.2,
}

describe.each(enginesAlone)('strangers on $name', (engine) => {
  let store: GraphStore
  let server: Server
  let before: { content: string[]; memory: number; spilt: string[] }
  let address: string

  const ask = (body: object, signal?: AbortSignal) =>
    fetch(`${address}/api/cypher`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
      signal,
    })
  const rowsOf = async (body: object) => (await (await ask(body)).json()).rows

  beforeAll(async () => {
    store = await storeWith(engine)
    server = createServer(serving(store)).listen(0, '127.0.0.1')
    await once(server, 'listening')
    const listening = server.address()
    address = `http://127.0.0.1:${typeof listening === 'object' ? listening?.port : ''}`
    expect((await ask(honest)).status).toBe(200)
    before = { content: await graphContent(store), memory: await memoryHeld(), spilt: spillFolders() }
    // A Neo4j of its own takes its time to start where the machine does other things too.
  })

  afterAll(async () => {
    server.close()
    server.closeAllConnections()
    await store.close()
  })

  test('who goes leaves the place to others', async () => {
    const leaving = new AbortController()
    const left = [1, 2, 3].map(() => ask({ ...endless, seconds: 30 }, leaving.signal).catch(() => 'left'))
    setTimeout(() => leaving.abort(), 300)
    expect(await Promise.all(left)).toStrictEqual(['left', 'left', 'left'])
    expect(await rowsOf(honest)).toStrictEqual([[first]])
  })

  test('two are at work, eight wait, and the others are told when to come again', async () => {
    const answers = await Promise.all(Array.from({ length: 30 }, () => ask(endless)))
    const statuses = answers.map(({ status }) => status)
    expect(new Set(statuses)).toStrictEqual(new Set([408, 429]))
    expect(statuses.filter((status) => status === 408).length).toBeGreaterThanOrEqual(10)
    expect(statuses.filter((status) => status === 429).length).toBeGreaterThanOrEqual(10)
    const busy = answers.find(({ status }) => status === 429)
    expect(busy?.headers.get('retry-after')).toBe('5')
  })

  test.each(hostileQueries)('$name', async (hostile) => {
    const { query, params = {}, seconds = honest.seconds } = hostile
    const answer = await ask({ query, params, seconds })
    expect(statusesOf(hostile, engine.name)).toContain(answer.status)
    if (answer.status === 200) return
    const { detail } = await answer.json()
    expect(detail).toMatch(/^\p{Lu}|^`|^params\./u)
    expect(detail).not.toMatch(/GRAFEO|Neo\.|query:|at .*\.[jt]s|node_modules|offset/)
  })

  test('after all of it the graph is the same to the byte', async () => {
    expect(await graphContent(store)).toStrictEqual(before.content)
  })

  test('after all of it the memory is back where it was', async () => {
    expect(((await memoryHeld()) - before.memory) / 1024 / 1024).toBeLessThan(20)
  })

  test('after all of it no folder for temporary files is left of a process that was killed', () => {
    expect(spillFolders().filter((name) => !before.spilt.includes(name))).toStrictEqual([])
  })

  test('after all of it an honest question is answered', async () => {
    expect(await rowsOf(honest)).toStrictEqual([[first]])
  })
})

/** Those that snapshots were opened with, of whichever process of this machine. */
function spillFolders(): string[] {
  return readdirSync(tmpdir()).filter((name) => /^grafeo-\d+\.grafeo-.*spill$/.test(name))
}

/** The bytes that this process cannot give back: what is only garbage counts on no machine. */
async function memoryHeld(): Promise<number> {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc')
  for (let turn = 0; turn < 3; turn++) {
    await setImmediate()
    collect()
  }
  const { heapUsed, external } = process.memoryUsage()
  return heapUsed + external
}

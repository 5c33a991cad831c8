import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { connect, createServer as createLine, type Socket } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, inject, onTestFinished, test } from 'vitest'
import { StoreUnavailable } from '#server/graph/graph-store'
import { Neo4jStore } from '#server/graph/neo4j-store'
import { openStore } from '#server/graph/open-store'
import { startNeo4j } from '../../neo4j/start-neo4j.ts'

const neo4j = inject('neo4j')

const opening = (settings: { uri: string; user?: string; password?: string; database?: string }) =>
  openStore({ store: { engine: 'neo4j', user: 'neo4j', password: 'wrong', ...settings } })

describe('a Neo4j that is not there', () => {
  test('is said to be silent', async () => {
    const line = 'No Neo4j answers at bolt://127.0.0.1:1: it is not up yet, or NEO4J_URI is wrong.'
    await expect(opening({ uri: 'bolt://127.0.0.1:1' })).rejects.toThrow(new StoreUnavailable(line))
  })

  test('is said to be silent, too, where it should route', async () => {
    const line = 'No Neo4j answers at neo4j://127.0.0.1:1: it is not up yet, or NEO4J_URI is wrong.'
    await expect(opening({ uri: 'neo4j://127.0.0.1:1' })).rejects.toThrow(new StoreUnavailable(line))
  })

  test.each(['bolt', 'neo4j'])('is said to have no host, by %s', async (scheme) => {
    const line = `There is no host such as in ${scheme}://graph.invalid: correct NEO4J_URI.`
    await expect(opening({ uri: `${scheme}://graph.invalid` })).rejects.toThrow(new StoreUnavailable(line))
  })

  test('is said to be something else where a web server answers', async () => {
    const server = createServer().listen(0, '127.0.0.1')
    onTestFinished(() => void server.close())
    await once(server, 'listening')
    const bound = server.address()
    const uri = `bolt://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}`
    const line = `${uri} speaks HTTP, not Bolt: correct NEO4J_URI (Bolt is mostly at 7687).`
    await expect(opening({ uri })).rejects.toThrow(new StoreUnavailable(line))
  })
})

describe.runIf(neo4j)('a Neo4j that is there', () => {
  const address = neo4j ?? { uri: '', user: '', password: '' }

  test('has another revision when somebody else has written', async () => {
    const [store, other] = [await opening(address), await opening(address)]
    const before = await store.revision()
    await other.write('CREATE (n:Elsewhere) DELETE n')
    await other.write('CREATE (:Elsewhere)')
    const after = await store.revision()
    expect([typeof before, typeof after, before === after]).toStrictEqual(['string', 'string', false])
    await other.write('MATCH (n:Elsewhere) DELETE n')
    await Promise.all([store.close(), other.close()])
  })

  test('says its version', async () => {
    const store = await opening(address)
    expect(await store.engine()).toStrictEqual({ name: 'neo4j', version: expect.stringMatching(/^5\.\d+/) })
    await store.close()
  })

  test('refuses a wrong password in a plain line', async () => {
    const line = `Neo4j at ${address.uri} does not accept the password of "neo4j": correct NEO4J_USER and NEO4J_PASSWORD.`
    await expect(opening({ ...address, password: 'wrong' })).rejects.toThrow(new StoreUnavailable(line))
  })

  test('says in a plain line that it has no such database, or none for data', async () => {
    const line = `Neo4j at ${address.uri} has no database "elsewhere": correct NEO4J_DATABASE.`
    await expect(opening({ ...address, database: 'elsewhere' })).rejects.toThrow(new StoreUnavailable(line))
    const system = `Neo4j at ${address.uri} keeps no data in its database "system": correct NEO4J_DATABASE.`
    await expect(opening({ ...address, database: 'system' })).rejects.toThrow(new StoreUnavailable(system))
  })

  test('lets a read write nothing', async () => {
    const store = new Neo4jStore(address)
    await expect(store.read('CREATE (n:Stray) RETURN n AS n')).rejects.toThrow(/refused/)
    await store.close()
  })

  test('is given up where it holds the line and says nothing', async () => {
    const line = await openTelephone(new URL(address.uri).port)
    const store = new Neo4jStore({ ...address, uri: line.uri }, 1000)
    expect(await store.read('RETURN 1 AS one')).toStrictEqual([{ one: 1 }])
    line.hold()
    const silence = new StoreUnavailable(`Neo4j at ${line.uri} has not answered for 1 s.`)
    await expect(store.read('RETURN 1 AS one')).rejects.toThrow(silence)
    line.close()
    await store.close()
  })

  test('may go away and come back', async () => {
    const home = mkdtempSync(join(tmpdir(), 'parley-neo4j-'))
    onTestFinished(() => rmSync(home, { recursive: true, maxRetries: 3 }))
    const first = await startNeo4j({ home })
    const store = await opening(first)
    const asked = () => store.read('RETURN 1 AS one')
    expect(await asked()).toStrictEqual([{ one: 1 }])

    await first.stop()
    await expect(asked()).rejects.toThrow(StoreUnavailable)
    const second = await startNeo4j({ home, port: first.port })
    onTestFinished(() => second.stop())
    expect(await asked()).toStrictEqual([{ one: 1 }])
    await store.close()
  })
})

/** A line to Neo4j that can be held: it stays open, and nothing passes. */
async function openTelephone(port: string) {
  const sockets: Socket[] = []
  const server = createLine((client) => {
    const upstream = connect(Number(port), '127.0.0.1')
    sockets.push(client, upstream)
    client.pipe(upstream).pipe(client)
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
  }).listen(0, '127.0.0.1')
  await once(server, 'listening')
  const bound = server.address()
  return {
    uri: `bolt://127.0.0.1:${typeof bound === 'object' ? bound?.port : bound}`,
    hold: () => {
      for (const socket of sockets) socket.unpipe().pause()
    },
    close: () => {
      for (const socket of sockets) socket.destroy()
      server.close()
    },
  }
}

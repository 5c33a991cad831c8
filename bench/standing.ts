import { once } from 'node:events'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { Agent, get, type IncomingMessage } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { z } from 'zod'
import { standingParts } from '#server/queries/standing-parts'
import { startParley } from '../tests/browser/start-parley.ts'
import { startNeo4j } from '../tests/neo4j/start-neo4j.ts'
import { median, milliseconds } from './timing.ts'

/** Milliseconds for the same question, asked over HTTP and of the engine's own driver. */
export type StandingTimes = { engine: string; first: Compared; again: Compared }

export type Compared = { served: number; raw: number }

const Points = z.object({ items: z.array(z.object({ id: z.string() })) })

type Ask = (params: { id: string; asOf: string | null }) => Promise<unknown>

export async function onEmbedded(): Promise<StandingTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const store = join(folder, 'served')
  const filled = await startParley({ PARLEY_STORE: store })
  await filled.stop()
  cpSync(store, join(folder, 'raw'), { recursive: true })

  const db = grafeo.GrafeoDB.open(join(folder, 'raw', 'graph.grafeo'))
  const parley = await startParley({ PARLEY_STORE: store })
  try {
    const raw: Ask = async (params) => (await db.executeCypher(standingParts.cypher, params)).toArray()
    return { engine: 'embedded', ...(await compare(parley.address, raw)) }
  } finally {
    await parley.stop()
    db.close()
    rmSync(folder, { recursive: true })
  }
}

export async function onNeo4j(): Promise<StandingTimes> {
  const server = await startNeo4j()
  const { uri, user, password } = server
  const parley = await startParley({ NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password })
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password))
  try {
    const raw: Ask = async (params) => {
      const session = driver.session({ defaultAccessMode: 'READ' })
      const { records } = await session.executeRead((tx) => tx.run(standingParts.cypher, params))
      await session.close()
      return records
    }
    return { engine: 'Neo4j', ...(await compare(parley.address, raw)) }
  } finally {
    await driver.close()
    await parley.stop()
    await server.stop()
  }
}

/**
 * By turns, so that what else the machine does slows both. Without a JSON parser: that is the caller's time. Each round asks
 * as of a day of its own, which nobody has asked before, and then as of today, which is asked again from the second round on.
 */
async function compare(address: string, raw: Ask): Promise<{ first: Compared; again: Compared }> {
  const { items } = Points.parse(await (await fetch(`${address}/api/points`)).json())
  const agent = new Agent({ keepAlive: true })
  const [first, again] = [new Turns(), new Turns()]
  const warmUp = 5
  for (let round = 0; round < 25; round++) {
    const asOf = `2025-11-${String(round + 1).padStart(2, '0')}`
    for (const { id } of items) {
      const standing = `${address}/api/standing/${id}`
      await first.take(
        () => download(`${standing}?asOf=${asOf}`, agent),
        () => raw({ id, asOf }),
      )
      await again.take(
        () => download(standing, agent),
        () => raw({ id, asOf: null }),
      )
    }
    if (round < warmUp) for (const turns of [first, again]) turns.forget()
  }
  agent.destroy()
  return { first: first.medians(), again: again.medians() }
}

class Turns {
  readonly #served: number[] = []
  readonly #raw: number[] = []

  async take(serve: () => Promise<unknown>, raw: () => Promise<unknown>): Promise<void> {
    this.#served.push(await milliseconds(serve))
    this.#raw.push(await milliseconds(raw))
  }

  forget(): void {
    this.#served.length = 0
    this.#raw.length = 0
  }

  medians(): Compared {
    return { served: median(this.#served), raw: median(this.#raw) }
  }
}

async function download(url: string, agent: Agent): Promise<void> {
  const [response]: IncomingMessage[] = await once(get(url, { agent }), 'response')
  if (response?.statusCode !== 200) throw new Error(`${url} answered ${response?.statusCode}`)
  response.resume()
  await once(response, 'end')
}

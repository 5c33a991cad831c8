import { strict as assert } from 'node:assert'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import grafeo from '@grafeo-db/js'
import neo4j from 'neo4j-driver'
import { standingParts } from '#server/queries/standing-parts'
import { startParley } from '../tests/browser/start-parley.ts'
import { startNeo4j } from '../tests/neo4j/start-neo4j.ts'
import { median } from './timing.ts'

/** Milliseconds for the same question, asked over HTTP and of the engine's own driver. */
export type StandingTimes = { engine: string; served: number; raw: number }

type Ask = (id: string) => Promise<unknown>

export async function onEmbedded(): Promise<StandingTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const store = join(folder, 'served')
  const filled = await startParley({ PARLEY_STORE: store })
  await filled.stop()
  cpSync(store, join(folder, 'raw'), { recursive: true })

  const db = grafeo.GrafeoDB.open(join(folder, 'raw', 'graph.grafeo'))
  const parley = await startParley({ PARLEY_STORE: store })
  try {
    const raw: Ask = async (id) => (await db.executeCypher(standingParts.cypher, { id, asOf: null })).toArray()
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
    const raw: Ask = async (id) => {
      const session = driver.session({ defaultAccessMode: 'READ' })
      const { records } = await session.executeRead((tx) => tx.run(standingParts.cypher, { id, asOf: null }))
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

async function compare(address: string, raw: Ask): Promise<{ served: number; raw: number }> {
  const { items } = await (await fetch(`${address}/api/points`)).json()
  const ids: string[] = items.map(({ id }: { id: string }) => id)
  const served: Ask = async (id) => {
    const answer = await fetch(`${address}/api/standing/${id}`)
    assert.equal(answer.status, 200)
    await answer.json()
  }
  const each = (ask: Ask) => async () => {
    for (const id of ids) await ask(id)
  }
  return { served: (await median(15, each(served))) / ids.length, raw: (await median(15, each(raw))) / ids.length }
}

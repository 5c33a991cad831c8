import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { GraphStore } from '#server/graph/graph-store'
import { Neo4jStore } from '#server/graph/neo4j-store'
import { QueryRefused } from '#server/graph/strangers-query'
import { lakeAccord } from '../tests/lake-accord.ts'
import { startNeo4j } from '../tests/neo4j/start-neo4j.ts'
import { median, milliseconds } from './timing.ts'

/** Milliseconds for a small query as the server's own and as a stranger's, and for a thousand of eight askers. */
export type SandboxTimes = { engine: string; read: number; asked: number; thousand: number; refused: number }

const query = 'MATCH (a:Actor)-[:HOLDS]->(p:Position) RETURN a.id AS a, p.id AS p ORDER BY a, p'
const rounds = 400
const warmUp = 150

export async function sandboxedOnEmbedded(): Promise<SandboxTimes> {
  return { engine: 'embedded', ...(await measure(new EmbeddedStore())) }
}

export async function sandboxedOnNeo4j(): Promise<SandboxTimes> {
  const { uri, user, password, stop } = await startNeo4j()
  try {
    return { engine: 'Neo4j', ...(await measure(new Neo4jStore({ uri, user, password }))) }
  } finally {
    await stop()
  }
}

async function measure(store: GraphStore): Promise<Omit<SandboxTimes, 'engine'>> {
  const ask = () => store.ask({ query, params: {}, rows: 1000, bytes: 1024 * 1024, seconds: 30, asker: 'bench' })
  const times: { read: number[]; asked: number[] } = { read: [], asked: [] }
  try {
    await loadDataset(store, lakeAccord)
    for (let round = 0; round < rounds; round++) {
      times.read.push(await milliseconds(() => store.read(query)))
      times.asked.push(await milliseconds(ask))
    }
    let refused = 0
    const client = async () => {
      for (let i = 0; i < 125; i++) refused += await ask().then(() => 0, asRefusal)
    }
    const thousand = await milliseconds(() => Promise.all(Array.from({ length: 8 }, client)))
    return { read: median(times.read.slice(warmUp)), asked: median(times.asked.slice(warmUp)), thousand, refused }
  } finally {
    await store.close()
  }
}

function asRefusal(error: unknown): number {
  if (error instanceof QueryRefused) return 1
  throw error
}

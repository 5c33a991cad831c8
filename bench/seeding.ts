import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readDataset } from '#seed/dataset'
import { loadDataset } from '#seed/load-dataset'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { GraphStore } from '#server/graph/graph-store'
import { Neo4jStore } from '#server/graph/neo4j-store'
import { missingForNeo4j } from '../tests/neo4j/jars.ts'
import { startNeo4j } from '../tests/neo4j/start-neo4j.ts'
import { milliseconds } from './timing.ts'

/** Milliseconds to load the shipped data into an empty store, and into the one that holds it. */
export type SeedTimes = { engine: string; first: number; again: number }

export async function seedTimes(): Promise<SeedTimes[]> {
  const embedded = await onEmbedded()
  return missingForNeo4j() ? [embedded] : [embedded, await onNeo4j()]
}

async function onEmbedded(): Promise<SeedTimes> {
  const folder = mkdtempSync(join(tmpdir(), 'parley-bench-'))
  const store = new EmbeddedStore(folder)
  try {
    return { engine: 'embedded', ...(await loadTwice(store)) }
  } finally {
    await store.close()
    rmSync(folder, { recursive: true })
  }
}

async function onNeo4j(): Promise<SeedTimes> {
  const server = await startNeo4j()
  const store = new Neo4jStore(server)
  try {
    return { engine: 'Neo4j', ...(await loadTwice(store)) }
  } finally {
    await store.close()
    await server.stop()
  }
}

async function loadTwice(store: GraphStore): Promise<{ first: number; again: number }> {
  const read = readDataset('seed/us-russia-28-point-plan')
  if ('problems' in read) throw new Error('The shipped data has problems: npm run seed -- --check')
  const load = () => loadDataset(store, read.dataset)
  return { first: await milliseconds(load), again: await milliseconds(load) }
}

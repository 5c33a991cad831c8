import { inject } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { Engine, GraphStore } from '#server/graph/graph-store'
import { Neo4jStore } from '#server/graph/neo4j-store'
import { missingForNeo4j } from './neo4j/jars.ts'
import { type Neo4jAddress, startNeo4j } from './neo4j/start-neo4j.ts'

export type TestedEngine = {
  name: Engine['name']
  /** A store with nothing in it, which the test closes. All share one Neo4j: open one at a time. */
  open(): Promise<GraphStore>
}

const neo4j = inject('neo4j')

/** The engines that this machine can run: `describe.each(engines)('a thing on $name', ({ open }) => …)`. */
export const engines: TestedEngine[] = [
  { name: 'grafeo', open: async () => new EmbeddedStore() },
  ...(neo4j ? [{ name: 'neo4j' as const, open: () => openEmptied(neo4j) }] : []),
]

/** The same, with a Neo4j for this test alone: it leaves it busy with what Neo4j cannot stop. */
export const enginesAlone: TestedEngine[] = engines.map((engine) =>
  engine.name === 'neo4j' && missingForNeo4j() === undefined ? { name: 'neo4j', open: openOwn } : engine,
)

async function openOwn(): Promise<GraphStore> {
  const server = await startNeo4j()
  const store = new Neo4jStore(server)
  const close = store.close.bind(store)
  store.close = () => close().finally(server.stop)
  return store
}

async function openEmptied(address: Neo4jAddress): Promise<GraphStore> {
  const store = new Neo4jStore(address)
  await store.write('MATCH (n) DETACH DELETE n')
  return store
}

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { inject, onTestFinished } from 'vitest'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { Engine, GraphStore } from '#server/graph/graph-store'
import { Neo4jStore } from '#server/graph/neo4j-store'

type Afterwards = (work: () => void | Promise<void>) => void

/** The shipped dataset and two saved questions, as Parley 0.1.0 (commit f9c504f) wrote them with its own code. */
const written = new URL('schema-1.grafeo.gz', import.meta.url)

/** The folder of a store as Parley 0.1.0 left it, gone after this test, or when `afterwards` says. */
export function oldFolder(afterwards: Afterwards = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'parley-old-'))
  afterwards(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(join(folder, 'graph.grafeo'), gunzipSync(readFileSync(written)))
  return folder
}

/** The settings under which an old store is found. On Neo4j what is in it is written anew, with the constraint of then. */
export async function oldStore(
  engine: Engine['name'],
  afterwards: Afterwards = onTestFinished,
): Promise<Record<string, string>> {
  const folder = oldFolder(afterwards)
  const neo4j = inject('neo4j')
  if (engine === 'grafeo' || !neo4j) return { PARLEY_STORE: folder }
  const store = new Neo4jStore(neo4j)
  await store.write('MATCH (n) DETACH DELETE n')
  await store.write('DROP CONSTRAINT parley_id IF EXISTS')
  await store.write('CREATE CONSTRAINT parley_id FOR (n:Parley) REQUIRE n.id IS UNIQUE')
  await copyInto(store, folder)
  await store.close()
  afterwards(async () => {
    const after = new Neo4jStore(neo4j)
    await after.write('MATCH (n) DETACH DELETE n')
    await after.write('DROP CONSTRAINT parley_id IF EXISTS')
    await after.close()
  })
  return { NEO4J_URI: neo4j.uri, NEO4J_USER: neo4j.user, NEO4J_PASSWORD: neo4j.password }
}

async function copyInto(store: GraphStore, folder: string): Promise<void> {
  const old = new EmbeddedStore(folder)
  const nodes = await old.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
  const relationships = await old.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  )
  await old.close()
  await store.transaction(async (transaction) => {
    await transaction.write('UNWIND $nodes AS row CREATE (n:$(row.labels)) SET n = row.properties', { nodes })
    await transaction.write(
      `UNWIND $relationships AS row MATCH (a:Parley {id: row.from}) MATCH (b:Parley {id: row.to})
       CREATE (a)-[r:$(row.type)]->(b) SET r = row.properties`,
      { relationships },
    )
  })
}

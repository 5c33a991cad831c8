import { ours } from '#domain/ours'
import { Label } from '#domain/ref'
import type { Engine, GraphStore } from './graph-store.ts'

const unique = `CREATE CONSTRAINT parley_id IF NOT EXISTS FOR (n:${ours}) REQUIRE n.id IS UNIQUE`

// Neo4j numbers a label when it first meets it and lists a node's labels in that order, so the labels of the
// domain come first; they are indexed, not unique, since others may use the same labels.
const rangeIndexes = Label.options.map(
  (label) => `CREATE RANGE INDEX parley_${label.toLowerCase()}_id IF NOT EXISTS FOR (n:${label}) ON (n.id)`,
)

const statements: Record<Engine['name'], readonly string[]> = {
  // A constraint makes no index there.
  grafeo: [unique, `CREATE INDEX parley_id_index IF NOT EXISTS FOR (n:${ours}) ON (n.id)`],
  neo4j: [...rangeIndexes, unique],
}

/** Makes the constraint and the indexes that every query counts on, where they are not there yet. */
export async function ensureSchema(store: GraphStore): Promise<void> {
  const { name } = await store.engine()
  for (const statement of statements[name]) await store.write(statement)
}

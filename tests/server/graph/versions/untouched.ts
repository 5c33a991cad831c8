import type { Config } from '#server/config'
import { EmbeddedStore } from '#server/graph/embedded-store'
import type { GraphStore } from '#server/graph/graph-store'
import { Neo4jStore } from '#server/graph/neo4j-store'

/** The store of these settings as its engine has it, with nothing brought up to date. */
export function untouched({ store }: Pick<Config, 'store'>): GraphStore {
  return store.engine === 'neo4j' ? new Neo4jStore(store) : new EmbeddedStore(store.folder)
}

import type { Config } from '../config.ts'
import { EmbeddedStore } from './embedded-store.ts'
import type { GraphStore } from './graph-store.ts'
import { Neo4jStore } from './neo4j-store.ts'

/** Opens the store that the settings name, and asks it once. Rejects with `StoreUnavailable`, in one plain line. */
export async function openStore(config: Pick<Config, 'store'>): Promise<GraphStore> {
  const { store: chosen } = config
  const store = chosen.engine === 'neo4j' ? new Neo4jStore(chosen) : new EmbeddedStore(chosen.folder)
  try {
    await store.engine()
    return store
  } catch (error) {
    await store.close()
    throw error
  }
}

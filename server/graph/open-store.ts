import type { Config } from '../config.ts'
import { EmbeddedStore } from './embedded-store.ts'
import { type GraphStore, StoreUnavailable } from './graph-store.ts'
import { Neo4jStore } from './neo4j-store.ts'
import { bringUpToDate, NewerStore } from './versions/bring-up-to-date.ts'
import { schemaVersion } from './versions/schema-version.ts'

/**
 * Opens the store that the settings name, asks it once, and brings it up to date; `tell` hears in one line what was done.
 * Rejects with `StoreUnavailable`, in one plain line.
 */
export async function openStore({ store: chosen }: Pick<Config, 'store'>, tell = console.error): Promise<GraphStore> {
  const store = chosen.engine === 'neo4j' ? new Neo4jStore(chosen) : new EmbeddedStore(chosen.folder)
  try {
    await store.engine()
    const copies: string[] = []
    const before = await bringUpToDate(store, async (schema) => {
      if (store instanceof EmbeddedStore) copies.push(await store.keepCopy(`graph.schema-${schema}.grafeo`))
    })
    if (before !== undefined) tell(saying(chosen, before, copies))
    return store
  } catch (error) {
    await store.close()
    throw error instanceof NewerStore ? refusing(chosen, error) : error
  }
}

function nameOf(chosen: Config['store']): string {
  return chosen.engine === 'neo4j' ? `The graph at ${chosen.uri}` : `The store ${chosen.folder}`
}

function saying(chosen: Config['store'], before: number, copies: readonly string[]): string {
  const kept = copies.map((copy) => `; as it was before it is kept in ${copy}`)
  return `${nameOf(chosen)} was brought from schema ${before} to ${schemaVersion}${kept.join()}.`
}

function refusing(chosen: Config['store'], cause: NewerStore): StoreUnavailable {
  const other =
    chosen.engine === 'neo4j' ? 'NEO4J_DATABASE or NEO4J_URI to another database' : 'PARLEY_STORE to another folder'
  const line = `${nameOf(chosen)} has schema ${cause.schema} of a later Parley, and this one knows ${schemaVersion}: update Parley, or set ${other}.`
  return new StoreUnavailable(line, { cause })
}

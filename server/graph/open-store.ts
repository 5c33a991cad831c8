import { createRequire } from 'node:module'
import type { Config } from '../config.ts'
import { type GraphStore, StoreUnavailable } from './graph-store.ts'
import { toMissingEngine } from './missing-engine.ts'
import { bringUpToDate, NewerStore } from './versions/bring-up-to-date.ts'
import { schemaVersion } from './versions/schema-version.ts'

/**
 * Opens the store that the settings name, asks it once, and brings it up to date; `tell` hears in one line what was done.
 * Rejects with `StoreUnavailable`, in one plain line.
 */
export async function openStore({ store: chosen }: Pick<Config, 'store'>, tell = console.error): Promise<GraphStore> {
  const store = await chosenStore(chosen)
  try {
    await store.engine()
    const copies: string[] = []
    const before = await bringUpToDate(store, async (schema) => {
      const copy = await store.keepCopy?.(`graph.schema-${schema}.grafeo`)
      if (copy !== undefined) copies.push(copy)
    })
    if (before !== undefined) tell(saying(chosen, before, copies))
    return store
  } catch (error) {
    // What went wrong first is what is told, here and below.
    await Promise.allSettled([store.close()])
    throw error instanceof NewerStore ? refusing(chosen, error) : error
  }
}

/** Opens the store for this work alone. */
export async function withStore<T>(config: Pick<Config, 'store'>, work: (store: GraphStore) => Promise<T>): Promise<T> {
  const store = await openStore(config)
  const [worked] = await Promise.allSettled([work(store)])
  const closed = store.close()
  if (worked.status === 'rejected') {
    await Promise.allSettled([closed])
    throw worked.reason
  }
  await closed
  return worked.value
}

/** The embedded engine, which is loaded by whoever needs it: Neo4j does without. */
export async function embeddedEngine() {
  try {
    // Where it is missing, Node 20 would reject an import of it twice, and end the process.
    createRequire(import.meta.url)('@grafeo-db/js')
  } catch (error) {
    throw toMissingEngine(error)
  }
  return import('./embedded-store.ts')
}

async function chosenStore(chosen: Config['store']): Promise<GraphStore> {
  if (chosen.engine === 'neo4j') {
    const { Neo4jStore } = await import('./neo4j-store.ts')
    return new Neo4jStore(chosen)
  }
  const { EmbeddedStore } = await embeddedEngine()
  return new EmbeddedStore(chosen.folder)
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

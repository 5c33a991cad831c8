import { z } from 'zod'
import { ours } from '#domain/ours'
import type { GraphTransaction } from '../graph-store.ts'
import { schemaVersion } from './schema-version.ts'

/** The label of the one node that says what a store is. No kind of thing of the negotiation: `Label` does not have it. */
export const stampLabel = 'StoreStamp'

/** No id of a dataset's record: those have no space. */
const stampId = 'store stamp'

/**
 * Which dataset was loaded. `negotiation`: its id. `dataset`: the hash of the files it was read from, absent where it was
 * read from none. `ships`: whether it came with Parley, or else is somebody's own. `loadedBy`: the version of Parley.
 */
export const LoadedDataset = z.object({
  negotiation: z.string(),
  dataset: z.string().optional(),
  ships: z.boolean(),
  loadedBy: z.string(),
})

/** What a store says of itself. `loaded` is absent where nothing was loaded, or by a Parley that kept no account of it. */
export type Stamp = { schema: number; loaded?: LoadedDataset }

export type LoadedDataset = z.infer<typeof LoadedDataset>

const StampRow = z.object({ stamp: z.object({ schema: z.int(), negotiation: z.string().nullish() }).loose() })

/** The stamp of a store; undefined of an empty one, and of one that was loaded before there were stamps. */
export async function readStamp(store: Pick<GraphTransaction, 'read'>): Promise<Stamp | undefined> {
  const row = await stampRow(store)
  if (row === undefined) return undefined
  const { schema, negotiation, ...rest } = StampRow.parse(row).stamp
  return negotiation ? { schema, loaded: LoadedDataset.parse({ negotiation, ...rest }) } : { schema }
}

const SchemaRow = z.object({ stamp: z.object({ schema: z.int() }) })

/** The schema that the stamp names, whatever else a later Parley may have written there. */
export async function readSchema(store: Pick<GraphTransaction, 'read'>): Promise<number | undefined> {
  const row = await stampRow(store)
  return row && SchemaRow.parse(row).stamp.schema
}

async function stampRow(store: Pick<GraphTransaction, 'read'>) {
  const [row] = await store.read(`MATCH (stamp:${stampLabel}:${ours}) RETURN properties(stamp) AS stamp`)
  return row
}

/** Stamps a store with the schema of this Parley, and with what it holds. */
export function writeStamp(transaction: GraphTransaction, loaded?: LoadedDataset): Promise<void> {
  const title = loaded === undefined ? `Schema ${schemaVersion}` : `Schema ${schemaVersion} · ${loaded.negotiation}`
  const stamp = { id: stampId, schema: schemaVersion, title, ...loaded }
  return transaction.write(`MERGE (stamp:${stampLabel}:${ours} {id: $stamp.id}) SET stamp = $stamp`, { stamp })
}

import type { GraphStore } from '../graph-store.ts'
import { StoreUnavailable } from '../graph-store.ts'
import { ensureSchema } from '../schema.ts'
import { migrations } from './migrations.ts'
import { schemaVersion } from './schema-version.ts'
import { readSchema, readStamp, stampLabel, writeStamp } from './stamp.ts'

/** A store that a later Parley has written. Nothing in it was touched. */
export class NewerStore extends StoreUnavailable {
  override name = 'NewerStore'
  readonly schema: number

  constructor(schema: number) {
    super(`The store has schema ${schema}; this Parley knows only ${schemaVersion}.`)
    this.schema = schema
  }
}

/**
 * Brings a store to the schema of this Parley, all or nothing, and answers the schema that it had; undefined where nothing was
 * to do. `keep` is called first, with the schema that the store still has. Rejects with `NewerStore`.
 */
export async function bringUpToDate(
  store: GraphStore,
  keep: (schema: number) => Promise<void>,
): Promise<number | undefined> {
  const held = await schemaOf(store)
  if (held === undefined || held === schemaVersion) return undefined
  if (held > schemaVersion) throw new NewerStore(held)
  await keep(held)
  const steps = migrations.filter(({ to }) => to > held)
  const { name } = await store.engine()
  for (const statement of steps.flatMap(({ before }) => before[name])) await store.write(statement)
  await ensureSchema(store)
  await store.transaction(async (transaction) => {
    let loaded = (await readStamp(transaction))?.loaded
    for (const step of steps) loaded = (await step.run(transaction)) ?? loaded
    await writeStamp(transaction, loaded)
  })
  return held
}

/** Undefined of a store that holds nothing of ours. */
async function schemaOf(store: GraphStore): Promise<number | undefined> {
  const stamped = await readSchema(store)
  if (stamped !== undefined) return stamped
  const unstamped = await store.read(
    `MATCH (n:Parley) RETURN n.id AS id LIMIT 1 UNION ALL MATCH (n:parley) WHERE NOT n:${stampLabel} RETURN n.id AS id LIMIT 1`,
  )
  return unstamped.length > 0 ? 1 : undefined
}

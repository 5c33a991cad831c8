import type { z } from 'zod'
import type { GraphTransaction, Params, Row } from '../graph/graph-store.ts'
import { withoutNulls } from './without-nulls.ts'

export type Readable = Pick<GraphTransaction, 'read'>

/** One question: one Cypher text for both engines, and the schema of its row. */
export type Query<P extends Params, R> = {
  name: string
  cypher: string
  ask(store: Readable, params: P): Promise<R[]>
}

/** Makes a question that parses every row that comes back. A row of another shape is a bug and throws. */
export function defineQuery<P extends Params, S extends z.ZodType>(
  name: string,
  cypher: string,
  row: S,
): Query<P, z.infer<S>> {
  return {
    name,
    cypher,
    async ask(store, params) {
      const rows = await store.read(cypher, params)
      return rows.map((r) => row.parse(withoutNulls(r)))
    },
  }
}

/** The same of rows by the ten thousand: `read` takes each as the engine gives it, nulls included, and throws where it is of another shape. */
export function defineColumns<R>(name: string, cypher: string, read: (row: Row) => R): Query<Record<string, never>, R> {
  return {
    name,
    cypher,
    async ask(store) {
      return (await store.read(cypher)).map(read)
    },
  }
}

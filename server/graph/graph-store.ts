import type { QueryToCheck, StrangersAnswer, StrangersQuery } from './strangers-query.ts'

/** What a query takes. Integers stay integers on both engines. */
export type Params = Readonly<Record<string, unknown>>

/** One answered row, by column. Graph values are in the one shape of this module on both engines. */
export type Row = Readonly<Record<string, unknown>>

export type Engine = { name: 'grafeo' | 'neo4j'; version: string }

/** Reads and writes that are kept all together or not at all. */
export interface GraphTransaction {
  read(cypher: string, params?: Params): Promise<Row[]>
  write(cypher: string, params?: Params): Promise<void>
}

/** One that is committed. */
export interface WriteTransaction extends GraphTransaction {
  /**
   * Keeps a text also as a file of this name beside the graph, from the commit on, where the engine keeps its files in a
   * folder of ours; elsewhere it is not even asked for.
   */
  keepBeside(name: string, text: () => Promise<string>): Promise<void>
}

/**
 * A graph that speaks the common dialect of Cypher (docs/adr/0019-two-engines-one-cypher.md). Throws `StoreUnavailable`
 * where the engine cannot be reached, and an Error with the engine's message as its cause where it refuses a statement.
 */
export interface GraphStore extends GraphTransaction {
  /** Asks the engine itself: rejects where it does not answer. */
  engine(): Promise<Engine>
  /** Runs Cypher that somebody typed, apart from everything else and reading only. Rejects with `QueryRefused`. */
  ask(question: StrangersQuery): Promise<StrangersAnswer>
  /** Rejects with `QueryRefused` where `ask` would not even begin. */
  check(question: QueryToCheck): Promise<void>
  /** Runs `work` in one write transaction, committed when it returns and rolled back when it throws. One at a time. */
  transaction<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T>
  /** Differs after each committed write, whoever wrote. Absent where the engine cannot tell. */
  revision(): Promise<string | undefined>
  /** Keeps the graph as it is now beside the store, under this name, and answers where. Absent where backups are the engine's own. */
  keepCopy?(name: string): Promise<string>
  close(): Promise<void>
}

/** The engine is out of reach: a caller may try again later. */
export class StoreUnavailable extends Error {
  override name = 'StoreUnavailable'
}

/** The disk under the graph is full: what was to be written is not kept, all that was kept before stays. */
export class StoreFull extends StoreUnavailable {
  override name = 'StoreFull'
}

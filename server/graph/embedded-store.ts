import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import grafeo, { type GrafeoDB, type GrafeoError, type QueryResult } from '@grafeo-db/js'
import { Containment } from './contained/containment.ts'
import type { Opening } from './contained/opening.ts'
import { Snapshots } from './contained/snapshots.ts'
import { fromEngine } from './embedded-values.ts'
import type { Engine, GraphStore, GraphTransaction, Params, Row } from './graph-store.ts'
import { StoreUnavailable } from './graph-store.ts'
import type { QueryToCheck, StrangersAnswer, StrangersQuery } from './strangers-query.ts'
import { Turns } from './turns.ts'

const checkpoints = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 }
const attempts = 5

/** A graph in a folder of this machine, held by one process at a time. Without a folder it lives in memory alone. */
export class EmbeddedStore implements GraphStore {
  readonly #db: GrafeoDB
  readonly #folder: string | undefined
  readonly #turns = new Turns()
  readonly #snapshots: Snapshots
  readonly #strangers: Containment
  #closed = false

  constructor(folder?: string) {
    this.#folder = folder
    this.#db = folder === undefined ? grafeo.GrafeoDB.create() : openFolder(folder)
    if (folder !== undefined) this.#db.setCheckpointTriggers(checkpoints)
    const original = { revision: () => this.#db.currentEpoch(), save: (path: string) => this.#db.save(path) }
    this.#snapshots = new Snapshots(original, folder)
    this.#strangers = new Containment(() => this.#snapshotNow())
  }

  async engine(): Promise<Engine> {
    await this.read('RETURN 1 AS one')
    return { name: 'grafeo', version: this.#db.version() }
  }

  /** In a transaction that is never committed: a write within has no effect, and is refused. */
  async read(cypher: string, params: Params = {}): Promise<Row[]> {
    this.#assertOpen()
    const transaction = this.#db.beginTransaction()
    try {
      return this.#rows(await refusable(cypher, async () => onlyRead(await transaction.executeCypher(cypher, params))))
    } finally {
      if (transaction.isActive) transaction.rollback()
    }
  }

  write(cypher: string, params: Params = {}): Promise<void> {
    return this.#turns.take(() =>
      retried(async () => {
        this.#assertOpen()
        await refusable(cypher, () => this.#db.executeCypher(cypher, params))
      }),
    )
  }

  transaction<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    return this.#turns.take(() => retried(() => this.#attempt(work)))
  }

  ask(question: StrangersQuery): Promise<StrangersAnswer> {
    return this.#strangers.ask(question)
  }

  check(question: QueryToCheck): Promise<void> {
    return this.#strangers.check(question)
  }

  async revision(): Promise<string> {
    this.#assertOpen()
    return String(this.#db.currentEpoch())
  }

  /** Writes the graph as it is into another file of its folder, whole or not at all, and answers the file's path. */
  keepCopy(name: string): Promise<string> {
    return this.#turns.take(async () => {
      this.#assertOpen()
      if (this.#folder === undefined) throw new Error('A graph in memory has no folder for a copy.')
      const path = join(this.#folder, name)
      const partial = `${path}.partial`
      rmSync(partial, { force: true })
      this.#db.save(partial)
      renameSync(partial, path)
      return path
    })
  }

  async close(): Promise<void> {
    await this.#strangers.close()
    await this.#turns.take(async () => {
      if (this.#closed) return
      this.#closed = true
      this.#snapshots.remove()
      if (this.#folder !== undefined) this.#db.walCheckpoint()
      this.#db.close()
    })
  }

  /** Between two writes, never within one. */
  #snapshotNow(): Promise<Opening> {
    return this.#turns.take(async () => {
      this.#assertOpen()
      return this.#snapshots.newest()
    })
  }

  async #attempt<T>(work: (transaction: GraphTransaction) => Promise<T>): Promise<T> {
    this.#assertOpen()
    const transaction = this.#db.beginTransaction()
    const run = (cypher: string, params: Params = {}) =>
      refusable(cypher, () => transaction.executeCypher(cypher, params))
    try {
      const result = await work({
        read: async (cypher, params) => this.#rows(await run(cypher, params)),
        write: async (cypher, params) => void (await run(cypher, params)),
      })
      transaction.commit()
      return result
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  #rows(result: QueryResult): Row[] {
    return result.toArray().map((row) => fromEngine(row, { graph: this.#db }) as Row)
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreUnavailable('The store is closed.')
  }
}

function openFolder(folder: string): GrafeoDB {
  try {
    makeFolder(folder)
    return grafeo.GrafeoDB.create(join(folder, 'graph.grafeo'))
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause)
    if (/cannot be locked|already locked/i.test(reason)) {
      const line = `The store ${folder} is in use by another Parley; stop it first or set PARLEY_STORE.`
      throw new StoreUnavailable(line, { cause })
    }
    const line = `The store ${folder} cannot be opened: ${reason.split('\n')[0]}. Set PARLEY_STORE to a folder that can be written.`
    throw new StoreUnavailable(line, { cause })
  }
}

/** Not by `recursive`, with which Node asks for ever where no folder can be made, as in /proc. */
function makeFolder(folder: string): void {
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory()) return
  makeFolder(dirname(folder))
  mkdirSync(folder)
}

async function refusable(cypher: string, run: () => Promise<QueryResult>): Promise<QueryResult> {
  try {
    return await run()
  } catch (cause) {
    throw new Error(`The embedded engine refused: ${cypher}`, { cause })
  }
}

function onlyRead(result: QueryResult): QueryResult {
  const written = Object.values(result.counters).some((count) => count > 0)
  if (written) throw new Error('Writing is not allowed in a read: nothing was changed.')
  return result
}

/** Another transaction may have changed what this one changes: then it starts anew. */
async function retried<T>(work: () => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (error) {
      if (attempt === attempts || !isConflict(error)) throw error
    }
  }
}

function isConflict(error: unknown): boolean {
  const thrown = error instanceof Error && error.cause instanceof Error ? error.cause : error
  if (!(thrown instanceof Error)) return false
  return (thrown as GrafeoError).gqlStatus === '40000' || thrown.message.includes('GRAFEO-T001')
}

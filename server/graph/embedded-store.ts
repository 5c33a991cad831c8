import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import grafeo, { type GrafeoDB, type QueryResult } from '@grafeo-db/js'
import { retried } from './conflicts.ts'
import { isHeld, toClosingProblem, toOpeningProblem, toWritingProblem, wantsReopening } from './embedded-problem.ts'
import { fromEngine } from './embedded-values.ts'
import { FilesBeside } from './files-beside.ts'
import type { Engine, GraphStore, Params, Row, WriteTransaction } from './graph-store.ts'
import { StoreUnavailable } from './graph-store.ts'
import { Sandbox } from './sandbox/sandbox.ts'
import { Snapshots } from './sandbox/snapshots.ts'
import type { QueryToCheck, StrangersAnswer, StrangersQuery } from './strangers-query.ts'
import { Turns } from './turns.ts'

const checkpoints = { intervalMs: 60_000, walBytes: 16 * 1024 * 1024 }
const graphFile = 'graph.grafeo'

/** A graph in a folder of this machine, held by one process at a time. Without a folder it lives in memory alone. */
export class EmbeddedStore implements GraphStore {
  #db: GrafeoDB
  readonly #folder: string | undefined
  readonly #turns = new Turns()
  readonly #snapshots: Snapshots
  readonly #strangers: Sandbox
  #closed = false
  #ended = false
  /** Takes no more writes, and could not be opened anew either. */
  #stuck = false

  /** `salvage`: where the log is damaged, opens with what was committed before the damage. */
  constructor(folder?: string, { salvage = false }: { salvage?: boolean } = {}) {
    this.#folder = folder
    this.#db = folder === undefined ? grafeo.GrafeoDB.create() : openFolder(folder, salvage)
    const original = { revision: () => this.#db.currentEpoch(), save: (path: string) => this.#save(path) }
    this.#snapshots = new Snapshots(original, folder)
    this.#strangers = new Sandbox(() => this.#betweenWrites(() => this.#snapshots.newest()))
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
        this.#assertWritable()
        await this.#concluded(() => refusable(cypher, () => this.#db.executeCypher(cypher, params)))
      }),
    )
  }

  transaction<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
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
    return this.#betweenWrites(() => {
      if (this.#folder === undefined) throw new Error('A graph in memory has no folder for a copy.')
      const path = join(this.#folder, name)
      const partial = `${path}.partial`
      rmSync(partial, { force: true })
      this.#save(partial)
      renameSync(partial, path)
      return path
    })
  }

  async close(): Promise<void> {
    await this.#strangers.close()
    await this.#turns.take(async () => {
      if (this.#ended) return
      this.#closed = true
      try {
        this.#snapshots.remove()
        if (this.#folder !== undefined && !this.#stuck) this.#db.walCheckpoint()
        this.#db.close()
        this.#ended = true
      } catch (cause) {
        throw toClosingProblem(cause, this.#folder)
      }
    })
  }

  /** For copies, which are never made within a write. */
  #betweenWrites<T>(copy: () => T): Promise<T> {
    return this.#turns.take(async () => {
      this.#assertOpen()
      try {
        return copy()
      } catch (cause) {
        throw toWritingProblem(cause, this.#folder)
      }
    })
  }

  async #attempt<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    this.#assertWritable()
    const beside = new FilesBeside(this.#folder)
    try {
      const { transaction, result } = await this.#worked(work, beside)
      // A commit that fails is taken back by the engine itself.
      await this.#concluded(() => transaction.commit())
      for (const line of beside.put()) console.error(line)
      return result
    } catch (error) {
      throw toWritingProblem(error, this.#folder)
    } finally {
      beside.drop()
    }
  }

  async #worked<T>(work: (transaction: WriteTransaction) => Promise<T>, beside: FilesBeside) {
    const transaction = this.#db.beginTransaction()
    const run = (cypher: string, params: Params = {}) =>
      refusable(cypher, () => transaction.executeCypher(cypher, params))
    try {
      const result = await work({
        read: async (cypher, params) => this.#rows(await run(cypher, params)),
        write: async (cypher, params) => void (await run(cypher, params)),
        keepBeside: (name, text) => beside.prepare(name, text),
      })
      return { transaction, result }
    } catch (error) {
      if (transaction.isActive) transaction.rollback()
      throw error
    }
  }

  /** The end of a write. Where its log could not be made durable, only a new opening tells whether the write was kept. */
  async #concluded(end: () => unknown): Promise<void> {
    const before = this.#db.currentEpoch()
    try {
      await end()
    } catch (error) {
      if (wantsReopening(error)) {
        this.#reopen()
        if (this.#db.currentEpoch() > before) return
      }
      throw toWritingProblem(error, this.#folder)
    }
  }

  #reopen(): void {
    if (this.#folder === undefined) return
    this.#stuck = true
    try {
      closeAnyhow(this.#db)
      this.#db = openFolder(this.#folder)
      this.#stuck = false
    } catch (cause) {
      const line = `The store ${this.#folder} takes no more writes until Parley is started anew. What was kept before is safe.`
      throw new StoreUnavailable(line, { cause })
    }
  }

  /** A copy that has no room leaves nothing behind. */
  #save(path: string): void {
    try {
      this.#db.save(path)
    } catch (cause) {
      for (const left of [path, `${path}.partial`, `${path}.partial.creating`]) rmSync(left, { force: true })
      throw cause
    }
  }

  #rows(result: QueryResult): Row[] {
    return result.toArray().map((row) => fromEngine(row, { graph: this.#db }) as Row)
  }

  #assertWritable(): void {
    this.#assertOpen()
    if (this.#stuck) this.#reopen()
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreUnavailable('The store is closed.')
  }
}

/** Whether another process has the store of this folder open. Changes nothing in it. */
export function isInUse(folder: string): boolean {
  try {
    grafeo.GrafeoDB.openReadOnly(join(folder, graphFile)).close()
    return false
  } catch (error) {
    return isHeld(error)
  }
}

function openFolder(folder: string, salvage = false): GrafeoDB {
  try {
    makeFolder(folder)
    const db = grafeo.GrafeoDB.create(join(folder, graphFile), { walSalvage: salvage })
    db.setCheckpointTriggers(checkpoints)
    return db
  } catch (cause) {
    throw toOpeningProblem(cause, folder)
  }
}

/** One that takes no more writes says so once more when it is closed, and closes the second time. */
function closeAnyhow(db: GrafeoDB): void {
  try {
    db.close()
  } catch (error) {
    if (!wantsReopening(error)) throw error
    db.close()
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

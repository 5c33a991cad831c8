import neo4j, {
  type Driver,
  type ManagedTransaction,
  type Record as Neo4jRecord,
  type QueryResult,
  type Session,
} from 'neo4j-driver'
import type { Neo4jConfig } from '../config.ts'
import {
  type Engine,
  type GraphStore,
  type Params,
  type Row,
  StoreUnavailable,
  type WriteTransaction,
} from './graph-store.ts'
import { toStoreError } from './neo4j-problem.ts'
import { endsWithin, fromDriver, idsOf, toDriver } from './neo4j-values.ts'
import { refuseLiteralBombs } from './sandbox/literal-bombs.ts'
import type { Opening } from './sandbox/opening.ts'
import { refusePluggedInFunctions } from './sandbox/own-functions.ts'
import { Sandbox } from './sandbox/sandbox.ts'
import type { QueryToCheck, StrangersAnswer, StrangersQuery } from './strangers-query.ts'
import { Turns } from './turns.ts'

const waits = {
  connectionTimeout: 3000,
  connectionAcquisitionTimeout: 5000,
  maxTransactionRetryTime: 1000,
  // All rows at once: whoever reads waits for the last one anyway.
  fetchSize: -1,
}

/** A graph in a Neo4j that may hold other data too. */
export class Neo4jStore implements GraphStore {
  readonly #config: Neo4jConfig
  readonly #driver: Driver
  readonly #turns = new Turns()
  readonly #patience: number
  readonly #strangers: Sandbox
  #alone: boolean | undefined

  /** `patience`: how many milliseconds a read may take. */
  constructor(config: Neo4jConfig, patience = 20_000) {
    this.#config = config
    this.#patience = patience
    const token = neo4j.auth.basic(config.user, config.password)
    this.#driver = neo4j.driver(config.uri, token, { disableLosslessIntegers: true, ...waits })
    const { uri, user, password, database } = config
    const opening: Opening = { program: 'neo4j-child', message: { uri, user, password, database }, opens: true }
    this.#strangers = new Sandbox(
      () => opening,
      (query, given) => {
        refusePluggedInFunctions(query)
        refuseLiteralBombs(query, given)
      },
    )
  }

  async engine(): Promise<Engine> {
    const cypher = 'RETURN 1 AS one'
    const agent = await this.#inSession('READ', cypher, (session) =>
      session.executeRead(async (tx) => (await tx.run(cypher)).summary.server.agent),
    )
    return { name: 'neo4j', version: (agent ?? '').replace(/^Neo4j\//, '') }
  }

  read(cypher: string, params: Params = {}): Promise<Row[]> {
    return this.#inSession('READ', cypher, (session) => session.executeRead((tx) => rows(tx, cypher, params)))
  }

  write(cypher: string, params: Params = {}): Promise<void> {
    return this.transaction((transaction) => transaction.write(cypher, params))
  }

  transaction<T>(work: (transaction: WriteTransaction) => Promise<T>): Promise<T> {
    return this.#turns.take(() =>
      this.#inSession('WRITE', 'a statement of a transaction', (session) =>
        session.executeWrite((tx) =>
          work({
            read: (cypher, params = {}) => rows(tx, cypher, params),
            write: async (cypher, params = {}) => void (await run(tx, cypher, params)),
            keepBeside: async () => {},
          }),
        ),
      ),
    )
  }

  ask(question: StrangersQuery): Promise<StrangersAnswer> {
    return this.#strangers.ask(question)
  }

  check(question: QueryToCheck): Promise<void> {
    return this.#strangers.check(question)
  }

  /**
   * The bookmark of an empty read: it names the last transaction that is applied, whoever made it. Where several servers
   * answer it would say what one of them knows, so only Community has it, which runs on one.
   */
  async revision(): Promise<string | undefined> {
    this.#alone ??= await this.#isCommunity()
    if (!this.#alone) return undefined
    return this.#inSession('READ', 'an empty read', async (session) => {
      await session.executeRead(async () => {})
      return session.lastBookmarks().join()
    })
  }

  async close(): Promise<void> {
    await this.#strangers.close()
    await this.#turns.take(() => this.#driver.close())
  }

  async #isCommunity(): Promise<boolean> {
    const [components] = await this.read('CALL dbms.components() YIELD edition')
    return components?.edition === 'community'
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', statement: string, work: (session: Session) => Promise<T>): Promise<T> {
    const { database } = this.#config
    const session = this.#driver.session({ defaultAccessMode: mode, ...(database === undefined ? {} : { database }) })
    const working = work(session).finally(() => session.close())
    try {
      return await (mode === 'READ' ? this.#inTime(working) : working)
    } catch (cause) {
      throw toStoreError(cause, this.#config, statement)
    }
  }

  /** The driver itself waits for ever where a connection stays open and nothing comes. */
  async #inTime<T>(working: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined
    const overdue = new Promise<never>((_, reject) => {
      const line = `Neo4j at ${this.#config.uri} has not answered for ${this.#patience / 1000} s.`
      timer = setTimeout(() => reject(new StoreUnavailable(line)), this.#patience)
    })
    try {
      return await Promise.race([working, overdue])
    } finally {
      clearTimeout(timer)
    }
  }
}

function run(tx: ManagedTransaction, cypher: string, params: Params): Promise<QueryResult> {
  const sent = Object.fromEntries(Object.entries(params).map(([key, value]) => [key, toDriver(value)]))
  return tx.run(cypher, sent)
}

/** As `toObject` does, which takes as long as fetching them where there are ten thousand. */
function toRow(record: Neo4jRecord): Record<string, unknown> {
  const row: Record<string, unknown> = {}
  for (let at = 0; at < record.keys.length; at++) row[record.keys[at] as string] = record.get(at)
  return row
}

async function rows(tx: ManagedTransaction, cypher: string, params: Params): Promise<Row[]> {
  const { records } = await run(tx, cypher, params)
  const raw = records.map(toRow)
  const ids = await idsOf(tx, new Set(endsWithin(raw)))
  return raw.map((row) => fromDriver(row, { idOf: (element) => ids.get(element) }) as Row)
}

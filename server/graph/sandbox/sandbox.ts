import { type Params, StoreUnavailable } from '../graph-store.ts'
import type { QueryToCheck, StrangersAnswer, StrangersQuery } from '../strangers-query.ts'
import type { Opening } from './opening.ts'
import type { Task } from './process-messages.ts'
import { ProcessPool } from './process-pool.ts'
import { refuseBeforehand } from './refuse-beforehand.ts'
import { WaitingLine } from './waiting-line.ts'

/** How many may ask at once, and wait in line, of all and of each asker; `patience`: milliseconds in line at the most. */
export const lineToAsk = { atOnce: 3, atOnceEach: 2, line: 32, lineEach: 8, patience: 30_000 }
export const lineToCheck = { atOnce: 2, atOnceEach: 1, line: 32, lineEach: 8, patience: 5_000 }

/** Milliseconds. */
export const checkedWithin = 2000

export type OpeningNow = () => Opening | Promise<Opening>

/** Answers strangers in child processes, a few at once, a few more in line. The first question starts the first child. */
export class Sandbox {
  readonly #openingNow: OpeningNow
  readonly #refuse: (query: string, params: Params) => void
  readonly #asking = new WaitingLine(lineToAsk)
  readonly #checking = new WaitingLine(lineToCheck)
  #newest: { opening: Opening; pool: ProcessPool } | undefined
  readonly #retired = new WeakSet<Opening>()
  readonly #closing = new Set<ProcessPool>()
  #closed = false

  /** `openingNow`: what to ask, another one whenever the graph has changed. `refuse`: what this engine minds besides. */
  constructor(openingNow: OpeningNow, refuse: (query: string, params: Params) => void = () => {}) {
    this.#openingNow = openingNow
    this.#refuse = refuse
  }

  async ask({ query, params, rows, bytes, seconds, asker, signal }: StrangersQuery): Promise<StrangersAnswer> {
    this.#refuseBeforehand(query, params)
    const asked = { query, params, milliseconds: seconds * 1000, answer: { rows, bytes } }
    return this.#asking.take(asker, () => this.#lend(asked, signal), signal)
  }

  async check({ query, params, asker, signal }: QueryToCheck): Promise<void> {
    this.#refuseBeforehand(query, params)
    const asked = { query, params, milliseconds: checkedWithin }
    await this.#checking.take(asker, () => this.#lend(asked, signal), signal)
  }

  async close(): Promise<void> {
    this.#closed = true
    await Promise.all([...this.#closing, this.#newest?.pool].map((pool) => pool?.end()))
  }

  #refuseBeforehand(query: string, params: Params): void {
    refuseBeforehand(query, params)
    this.#refuse(query, params)
  }

  async #lend(asked: Task, signal?: AbortSignal): Promise<StrangersAnswer> {
    for (;;) {
      const opening = await this.#openingNow()
      if (this.#closed) throw new StoreUnavailable('The store is closed.')
      // Another may have met a newer graph in between: then this one's snapshot may be gone.
      if (this.#retired.has(opening)) continue
      return this.#poolOf(opening).lend((child) => child.ask(asked, signal))
    }
  }

  #poolOf(opening: Opening): ProcessPool {
    if (this.#newest?.opening === opening) return this.#newest.pool
    if (this.#newest) this.#retire(this.#newest)
    const pool = new ProcessPool(opening)
    this.#newest = { opening, pool }
    return pool
  }

  #retire({ opening, pool }: { opening: Opening; pool: ProcessPool }): void {
    this.#retired.add(opening)
    this.#closing.add(pool)
    void pool.close().finally(() => this.#closing.delete(pool))
  }
}

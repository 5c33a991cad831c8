import type { Params } from '../graph-store.ts'
import type { StrangersAnswer, StrangersQuery } from '../strangers-query.ts'
import { refuseBeforehand } from './beforehand.ts'
import type { Asked } from './child-talk.ts'
import { Crew } from './crew.ts'
import type { Opening } from './opening.ts'
import { Places } from './places.ts'

const checkedWithin = 2000

export type OpeningNow = () => Opening | Promise<Opening>

/** Answers strangers: in child processes, two at once, eight more in line. The first question starts the first child. */
export class Containment {
  readonly #openingNow: OpeningNow
  readonly #refuse: (query: string, params: Params) => void
  readonly #asking = new Places({ atOnce: 2, line: 8, patience: 30_000 })
  readonly #checking = new Places({ atOnce: 1, line: 8, patience: 5_000 })
  #crew: Crew | undefined
  readonly #old = new Set<Crew>()

  /** `openingNow`: what to ask, another one whenever the graph has changed. `refuse`: what this engine minds besides. */
  constructor(openingNow: OpeningNow, refuse: (query: string, params: Params) => void = () => {}) {
    this.#openingNow = openingNow
    this.#refuse = refuse
  }

  async ask({ query, params, rows, bytes, seconds, signal }: StrangersQuery): Promise<StrangersAnswer> {
    this.#refuseBeforehand(query, params)
    const asked = { query, params, milliseconds: seconds * 1000, answer: { rows, bytes } }
    return this.#asking.take(() => this.#lend(asked, signal), signal)
  }

  async check({ query, params, signal }: Pick<StrangersQuery, 'query' | 'params' | 'signal'>): Promise<void> {
    this.#refuseBeforehand(query, params)
    await this.#checking.take(() => this.#lend({ query, params, milliseconds: checkedWithin }, signal), signal)
  }

  async close(): Promise<void> {
    await Promise.all([...this.#old, this.#crew].map((crew) => crew?.end()))
  }

  #refuseBeforehand(query: string, params: Params): void {
    refuseBeforehand(query, params)
    this.#refuse(query, params)
  }

  async #lend(asked: Asked, signal?: AbortSignal): Promise<StrangersAnswer> {
    const crew = await this.#crewNow()
    return crew.lend((child) => child.ask(asked, signal))
  }

  async #crewNow(): Promise<Crew> {
    const opening = await this.#openingNow()
    if (this.#crew?.opening === opening) return this.#crew
    if (this.#crew) this.#retire(this.#crew)
    this.#crew = new Crew(opening)
    return this.#crew
  }

  #retire(crew: Crew): void {
    this.#old.add(crew)
    void crew.close().finally(() => this.#old.delete(crew))
  }
}

import { StoreUnavailable } from '../graph-store.ts'
import type { Opening } from './opening.ts'
import { SandboxProcess } from './sandbox-process.ts'

/** How many children that have nothing to do are kept. */
const mostAtRest = 3

/** Children of one opening. One more than are at work stands ready, so that nobody waits for the start of a new one. */
export class ProcessPool {
  readonly #opening: Opening
  readonly #ready: Promise<SandboxProcess>[] = []
  readonly #starting = new Set<Promise<SandboxProcess>>()
  readonly #all = new Set<SandboxProcess>()
  readonly #lent = new Set<Promise<unknown>>()
  #closing: Promise<void> | undefined
  #ended = false

  constructor(opening: Opening) {
    this.#opening = opening
  }

  /** Lends a child to this work, and looks for a substitute where it does not survive. Nobody may ask once it is closing. */
  async lend<T>(work: (child: SandboxProcess) => Promise<T>): Promise<T> {
    if (this.#closing) throw new Error('A pool that is closing lends no child')
    const lent = this.#lendOne(work)
    this.#lent.add(lent)
    try {
      return await lent
    } finally {
      this.#lent.delete(lent)
    }
  }

  /** Lets those at work finish, ends all others, and closes what they had open when no child needs it any more. */
  close(): Promise<void> {
    this.#closing ??= this.#dismissAll()
    return this.#closing
  }

  /** Ends also those at work. */
  async end(): Promise<void> {
    this.#ended = true
    const closing = this.close()
    for (const child of this.#all) child.kill()
    await closing
  }

  async #lendOne<T>(work: (child: SandboxProcess) => Promise<T>): Promise<T> {
    const child = await this.#living()
    this.#fill()
    try {
      return await work(child)
    } finally {
      if (this.#closing) child.kill()
      else if (child.alive) this.#ready.unshift(Promise.resolve(child))
      else this.#fill()
      this.#dismiss(this.#ready.splice(mostAtRest))
    }
  }

  async #living(): Promise<SandboxProcess> {
    for (;;) {
      const child = await (this.#ready.shift() ?? this.#start())
      if (child.alive) return child
    }
  }

  #fill(): void {
    if (this.#closing || this.#ready.length > 0) return
    const next = this.#start()
    this.#ready.push(next)
    next.catch(() => this.#forget(next))
  }

  /** One that did not start is of no use to the next asker. Who has taken it already hears of the failure. */
  #forget(child: Promise<SandboxProcess>): void {
    const at = this.#ready.indexOf(child)
    if (at >= 0) this.#ready.splice(at, 1)
  }

  #dismiss(children: readonly Promise<SandboxProcess>[]): void {
    for (const dismissed of children)
      dismissed.then(
        (child) => child.kill(),
        // It never started: there is nothing to end.
        () => undefined,
      )
  }

  async #dismissAll(): Promise<void> {
    this.#dismiss(this.#ready.splice(0))
    await Promise.allSettled(this.#lent)
    await Promise.allSettled(this.#starting)
    await Promise.all([...this.#all].map((child) => child.gone))
    this.#opening.closed?.()
  }

  async #start(): Promise<SandboxProcess> {
    if (this.#ended) throw new StoreUnavailable('The store is closed.')
    const starting = SandboxProcess.start(this.#opening)
    this.#starting.add(starting)
    try {
      const child = await starting
      this.#all.add(child)
      void child.gone.then(() => this.#all.delete(child))
      if (this.#ended) child.kill()
      return child
    } finally {
      this.#starting.delete(starting)
    }
  }
}

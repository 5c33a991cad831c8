import { ContainedChild } from './contained-child.ts'
import type { Opening } from './opening.ts'

/** Children of one opening. One more than are at work stands ready, so that nobody waits for the start of a new one. */
export class Crew {
  readonly opening: Opening
  readonly #ready: Promise<ContainedChild>[] = []
  readonly #all = new Set<ContainedChild>()
  #closing: Promise<void> | undefined

  constructor(opening: Opening) {
    this.opening = opening
  }

  /** Lends a child to this work, and looks for a substitute where it does not survive. */
  async lend<T>(work: (child: ContainedChild) => Promise<T>): Promise<T> {
    const child = await this.#taken()
    this.#fill()
    try {
      return await work(child)
    } finally {
      if (this.#closing) child.kill()
      else if (child.alive) this.#ready.unshift(Promise.resolve(child))
      else this.#fill()
      this.#dismissSurplus()
    }
  }

  /** Lets those at work finish, ends all others, and closes what they had open. */
  close(): Promise<void> {
    this.#closing ??= this.#dismissAll()
    return this.#closing
  }

  /** Ends also those at work. */
  async end(): Promise<void> {
    const closing = this.close()
    for (const child of this.#all) child.kill()
    await closing
  }

  async #dismissAll(): Promise<void> {
    const waiting = this.#ready.splice(0)
    for (const child of await Promise.allSettled(waiting)) if (child.status === 'fulfilled') child.value.kill()
    await Promise.all([...this.#all].map((child) => child.gone))
    this.opening.closed?.()
  }

  async #taken(): Promise<ContainedChild> {
    for (;;) {
      const child = await (this.#ready.shift() ?? this.#start())
      if (child.alive) return child
    }
  }

  #fill(): void {
    if (this.#closing || this.#ready.length > 0) return
    const next = this.#start()
    // Whoever takes it next hears of a failure; nobody else is concerned.
    next.catch(() => this.#ready.splice(this.#ready.indexOf(next), 1))
    this.#ready.push(next)
  }

  #dismissSurplus(): void {
    for (const surplus of this.#ready.splice(3)) void surplus.then((child) => child.kill())
  }

  async #start(): Promise<ContainedChild> {
    const child = await ContainedChild.start(this.opening)
    this.#all.add(child)
    void child.gone.then(() => this.#all.delete(child))
    if (this.#closing) child.kill()
    return child
  }
}

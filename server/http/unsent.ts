import type { UnsentLimits } from './limits.ts'
import { Problem } from './problem.ts'

/** Somebody who takes an answer. `giveUp` ends their connection; `lastTaken` is when some of it was taken. */
type Taking = { lastTaken: number; giveUp: () => void }
type Waiting = { body: Buffer; until: number; enter: () => void; refuse: () => void }

const lookEvery = 250

/**
 * The bytes of all answers that are made and not yet taken, each counted once however many take it. A large one has to find
 * room among them before it is sent.
 */
export class Unsent {
  readonly #limits: UnsentLimits
  readonly #sending = new Map<Buffer, Set<Taking>>()
  readonly #line = new Set<Waiting>()
  #watch: NodeJS.Timeout | undefined

  constructor(limits: UnsentLimits) {
    this.#limits = limits
  }

  /** What the answers on their way out hold, and those that wait for room. */
  get bytes(): { sending: number; waiting: number } {
    return {
      sending: lengthOf(this.#sending.keys()),
      waiting: lengthOf(new Set([...this.#line].map(({ body }) => body))),
    }
  }

  /**
   * Gives an answer room until `gone`, and answers with what to call whenever some of it was taken. Throws a 503 `Problem`
   * where there is no room, or none in time.
   */
  async enter(body: Buffer, gone: AbortSignal, giveUp: () => void): Promise<() => void> {
    if (gone.aborted) return () => {}
    const send = () => this.#send(body, gone, giveUp)
    const isSmall = body.length <= this.#limits.always
    const isNext = this.#line.size === 0 && this.#hasRoomFor(body)
    return isSmall || isNext || this.#sending.has(body) ? send() : this.#turn(body, gone, send)
  }

  #hasRoomFor(body: Buffer): boolean {
    const { sending } = this.bytes
    return sending === 0 || this.#sending.has(body) || sending + body.length <= this.#limits.bytes
  }

  #send(body: Buffer, gone: AbortSignal, giveUp: () => void): () => void {
    const taking = { lastTaken: performance.now(), giveUp }
    this.#sending.set(body, (this.#sending.get(body) ?? new Set()).add(taking))
    gone.addEventListener('abort', () => this.#leave(body, taking), { once: true })
    this.#watch ??= setInterval(() => this.#look(), lookEvery).unref()
    return () => {
      taking.lastTaken = performance.now()
    }
  }

  #turn(body: Buffer, gone: AbortSignal, send: () => () => void): Promise<() => void> {
    const { lineBytes, lineWithin } = this.#limits
    const isInLine = [...this.#line].some((waiting) => waiting.body === body)
    if (!isInLine && this.bytes.waiting + body.length > lineBytes) throw noRoom()
    return new Promise((resolve, reject) => {
      const until = performance.now() + lineWithin
      const waiting = { body, until, enter: () => resolve(send()), refuse: () => reject(noRoom()) }
      this.#line.add(waiting)
      gone.addEventListener('abort', () => {
        if (!this.#line.delete(waiting)) return
        resolve(() => {})
        this.#admit()
      })
    })
  }

  #leave(body: Buffer, taking: Taking): void {
    const all = this.#sending.get(body)
    all?.delete(taking)
    if (all?.size === 0) this.#sending.delete(body)
    this.#admit()
    if (this.#sending.size > 0) return
    clearInterval(this.#watch)
    this.#watch = undefined
  }

  /** Lets in the first of the line while there is room, and whoever waits for what needs no room any more. */
  #admit(): void {
    let isFull = false
    for (const waiting of this.#line) {
      isFull ||= !this.#hasRoomFor(waiting.body)
      if (isFull && !this.#sending.has(waiting.body)) continue
      this.#line.delete(waiting)
      waiting.enter()
    }
  }

  #look(): void {
    const now = performance.now()
    for (const waiting of this.#line) {
      if (waiting.until > now) continue
      this.#line.delete(waiting)
      waiting.refuse()
    }
    for (const takings of this.#sending.values())
      for (const { lastTaken, giveUp } of takings) if (now - lastTaken >= this.#limits.stillAnswer) giveUp()
    this.#makeRoom(now)
  }

  /** Gives up those that stand in the way of others, the longest still first. One answer makes room when nobody takes it. */
  #makeRoom(now: number): void {
    const lastTakenOf = (takings: Set<Taking>) => Math.max(...[...takings].map(({ lastTaken }) => lastTaken))
    const stillest = [...this.#sending.entries()]
      .map(([body, takings]) => ({ body, takings, last: lastTakenOf(takings) }))
      .filter(({ last }) => now - last >= this.#limits.stillAnswerWhileOthersWait)
      .sort((a, b) => a.last - b.last)
    let wanted = this.bytes.waiting
    for (const { body, takings } of stillest) {
      if (wanted <= 0) return
      wanted -= body.length
      for (const { giveUp } of takings) giveUp()
    }
  }
}

function lengthOf(bodies: Iterable<Buffer>): number {
  return [...bodies].reduce((sum, { length }) => sum + length, 0)
}

function noRoom(): Problem {
  return new Problem(503, 'Too many large answers wait to be taken by those who asked for them. Try again in a moment.')
}

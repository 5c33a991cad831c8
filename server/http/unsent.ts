import type { UnsentLimits } from './limits.ts'
import { Problem } from './problem.ts'

/** An answer on its way out. `giveUp` ends its connection; `lastTaken` is when some of it was taken. */
type Sending = { bytes: number; lastTaken: number; giveUp: () => void }
type Waiting = { bytes: number; until: number; enter: () => void; refuse: () => void }

const lookEvery = 250

/** The bytes of all answers that are made and not yet taken. A large one has to find room among them before it is sent. */
export class Unsent {
  readonly #limits: UnsentLimits
  readonly #sending = new Set<Sending>()
  readonly #line: Waiting[] = []
  #bytes = 0
  #watch: NodeJS.Timeout | undefined

  constructor(limits: UnsentLimits) {
    this.#limits = limits
  }

  /** What the answers on their way out hold, and those that wait for room. */
  get bytes(): { sending: number; waiting: number } {
    return { sending: this.#bytes, waiting: this.#line.reduce((sum, { bytes }) => sum + bytes, 0) }
  }

  /**
   * Gives an answer room until `gone`, and answers with what to call whenever some of it was taken. Throws a 503 `Problem`
   * where there is no room, or none in time.
   */
  async enter(bytes: number, gone: AbortSignal, giveUp: () => void): Promise<() => void> {
    const small = bytes <= this.#limits.always
    if (!small && (this.#line.length > 0 || !this.#hasRoomFor(bytes))) await this.#turn(bytes)
    else this.#bytes += bytes
    const sending = { bytes, lastTaken: performance.now(), giveUp }
    this.#sending.add(sending)
    this.#keepWatch()
    if (gone.aborted) this.#leave(sending)
    else gone.addEventListener('abort', () => this.#leave(sending), { once: true })
    return () => {
      sending.lastTaken = performance.now()
    }
  }

  #hasRoomFor(bytes: number): boolean {
    return this.#bytes === 0 || this.#bytes + bytes <= this.#limits.bytes
  }

  #turn(bytes: number): Promise<void> {
    const { lineBytes, lineWithin } = this.#limits
    if (this.bytes.waiting + bytes > lineBytes) throw noRoom()
    return new Promise((resolve, reject) => {
      const until = performance.now() + lineWithin
      this.#line.push({ bytes, until, enter: resolve, refuse: () => reject(noRoom()) })
    })
  }

  #leave(sending: Sending): void {
    this.#sending.delete(sending)
    this.#bytes -= sending.bytes
    this.#admit()
    if (this.#sending.size === 0) this.#endWatch()
  }

  #admit(): void {
    for (let [first] = this.#line; first && this.#hasRoomFor(first.bytes); [first] = this.#line) {
      this.#line.shift()
      this.#bytes += first.bytes
      first.enter()
    }
  }

  #keepWatch(): void {
    this.#watch ??= setInterval(() => this.#look(), lookEvery).unref()
  }

  #endWatch(): void {
    clearInterval(this.#watch)
    this.#watch = undefined
  }

  #look(): void {
    const now = performance.now()
    for (const waiting of this.#line.filter(({ until }) => until <= now)) {
      this.#line.splice(this.#line.indexOf(waiting), 1)
      waiting.refuse()
    }
    const { stillAnswer, stillAnswerWhileOthersWait } = this.#limits
    const stillFor = ({ lastTaken }: Sending) => now - lastTaken
    let wanted = this.bytes.waiting
    for (const sending of [...this.#sending].sort((a, b) => a.lastTaken - b.lastTaken)) {
      const inTheWay = wanted > 0 && stillFor(sending) >= stillAnswerWhileOthersWait
      if (!inTheWay && stillFor(sending) < stillAnswer) continue
      wanted -= sending.bytes
      sending.giveUp()
    }
  }
}

function noRoom(): Problem {
  return new Problem(503, 'Too many large answers wait to be taken by those who asked for them. Try again in a moment.')
}

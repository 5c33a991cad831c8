import { QueryRefused } from '../strangers-query.ts'

type Waiting = { enter: () => void; leave: (reason: QueryRefused) => void }

const busy = () =>
  new QueryRefused('busy', 'Others are asking too, more than are answered at once. Try again in a moment.')

/** A few may be at work at once, a few more wait in line, and for so long only; the next is sent away. */
export class Places {
  readonly #atOnce: number
  readonly #line: number
  readonly #patience: number
  readonly #waiting: Waiting[] = []
  #taken = 0

  constructor({ atOnce, line, patience }: { atOnce: number; line: number; patience: number }) {
    this.#atOnce = atOnce
    this.#line = line
    this.#patience = patience
  }

  async take<T>(work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    await this.#enter(signal)
    try {
      return await work()
    } finally {
      const next = this.#waiting.shift()
      if (next) next.enter()
      else this.#taken--
    }
  }

  async #enter(signal?: AbortSignal): Promise<void> {
    if (this.#taken < this.#atOnce) {
      this.#taken++
      return
    }
    if (this.#waiting.length >= this.#line) throw busy()
    await this.#wait(signal)
  }

  #wait(signal?: AbortSignal): Promise<void> {
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => waiting.leave(busy()), this.#patience)
      const gone = () => waiting.leave(new QueryRefused('left', 'Nobody waits for the answer any more.'))
      const done = (settle: () => void) => {
        clearTimeout(timer)
        signal?.removeEventListener('abort', gone)
        settle()
      }
      const waiting: Waiting = {
        enter: () => done(resolve),
        leave: (reason) => {
          this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
          done(() => reject(reason))
        },
      }
      this.#waiting.push(waiting)
      signal?.addEventListener('abort', gone, { once: true })
      if (signal?.aborted) gone()
    })
  }
}

import { by } from '#domain/in-order'
import { QueryRefused } from '../strangers-query.ts'

type Waiting = { asker: string; enter: () => void; leave: (reason: QueryRefused) => void }

const again = 'Try again in a moment.'
const othersToo = () => new QueryRefused('busy', `Others are asking too, more than are answered at once. ${again}`)

/** `…Each`: of one asker. `patience`: how many milliseconds one waits in line at the most. */
export type Room = { atOnce: number; atOnceEach: number; line: number; lineEach: number; patience: number }

/**
 * A few may be at work at once and a few more wait in line, of all askers and of each one; the next is sent away. A place
 * that falls free goes to whoever has the fewest others at work, so that nobody is shut out by one who asks for much.
 */
export class WaitingLine {
  readonly #room: Room
  readonly #waiting: Waiting[] = []
  readonly #atWork = new Map<string, number>()

  constructor(room: Room) {
    this.#room = room
  }

  /** `asker`: whose share it counts on. */
  async take<T>(asker: string, work: () => Promise<T>, signal?: AbortSignal): Promise<T> {
    if (this.#hasPlace(asker)) this.#begin(asker)
    else await this.#wait(asker, signal)
    try {
      return await work()
    } finally {
      this.#end(asker)
    }
  }

  #working(asker: string): number {
    return this.#atWork.get(asker) ?? 0
  }

  #hasPlace(asker: string): boolean {
    const all = [...this.#atWork.values()].reduce((sum, of) => sum + of, 0)
    return all < this.#room.atOnce && this.#working(asker) < this.#room.atOnceEach
  }

  #begin(asker: string): void {
    this.#atWork.set(asker, this.#working(asker) + 1)
  }

  #end(asker: string): void {
    const left = this.#working(asker) - 1
    if (left > 0) this.#atWork.set(asker, left)
    else this.#atWork.delete(asker)
    const [next] = this.#waiting.filter((one) => this.#hasPlace(one.asker)).sort(by((one) => this.#working(one.asker)))
    next?.enter()
  }

  #wait(asker: string, signal?: AbortSignal): Promise<void> {
    const { atOnceEach, line, lineEach, patience } = this.#room
    const own = this.#waiting.filter((one) => one.asker === asker).length
    if (own >= lineEach)
      throw new QueryRefused(
        'busy',
        `You ask more at once than one asker may: ${atOnceEach} at work and ${lineEach} in line. ${again}`,
      )
    if (this.#waiting.length >= line) throw othersToo()
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => waiting.leave(othersToo()), patience)
      const gone = () => waiting.leave(new QueryRefused('left', 'Nobody waits for the answer any more.'))
      const done = (settle: () => void) => {
        this.#waiting.splice(this.#waiting.indexOf(waiting), 1)
        clearTimeout(timer)
        signal?.removeEventListener('abort', gone)
        settle()
      }
      const waiting: Waiting = {
        asker,
        enter: () => {
          this.#begin(asker)
          done(resolve)
        },
        leave: (reason) => done(() => reject(reason)),
      }
      this.#waiting.push(waiting)
      signal?.addEventListener('abort', gone, { once: true })
      if (signal?.aborted) gone()
    })
  }
}

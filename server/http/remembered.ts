import type { GraphStore } from '../graph/graph-store.ts'
import { httpLimits } from './limits.ts'
import type { Sent } from './send-answer.ts'

/** How many bytes of answers and their names are kept at the most: an address may be longer than what it answers. */
const most = httpLimits.keptBytes

/** Answers as they were sent, kept for as long as nobody writes: the graph's revision tells. */
export class Remembered {
  readonly #graph: Pick<GraphStore, 'revision'>
  readonly #answers = new Map<string, Sent>()
  #revision: string | undefined
  #length = 0

  constructor(graph: Pick<GraphStore, 'revision'>) {
    this.#graph = graph
  }

  /** The answer that goes by `name`: the one kept, or else a new one, kept unless somebody wrote meanwhile. */
  async answer(name: string, make: (revision: string | undefined) => Promise<Sent>): Promise<Sent> {
    const revision = await this.#graph.revision()
    if (revision === undefined) return make(undefined)
    const kept = revision === this.#revision ? this.#answers.get(name) : undefined
    if (kept !== undefined) return kept
    const made = await make(revision)
    // Nobody waits for this, and where the graph is gone meanwhile there is nothing to keep.
    this.#graph.revision().then(
      (now) => now === revision && this.#keep(name, made, revision),
      () => undefined,
    )
    return made
  }

  #keep(name: string, answer: Sent, revision: string): void {
    const length = name.length + answer.body.length
    if (revision !== this.#revision || this.#length + length > most) {
      this.#answers.clear()
      this.#length = 0
      this.#revision = revision
    }
    if (this.#answers.has(name) || length > most) return
    this.#answers.set(name, answer)
    this.#length += length
  }
}

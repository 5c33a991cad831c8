/** An answer as it is sent. */
export type Sent = { body: string; isTable: boolean }

/** How many characters of answers are kept at the most. */
const most = 16_000_000

/**
 * Answers as they were sent, kept for as long as nothing is written: the revision tells. A graph without a revision may be
 * written by others, and nothing of it is kept.
 */
export class Remembered {
  readonly #revisionNow: () => bigint | undefined
  readonly #answers = new Map<string, Sent>()
  #revision: bigint | undefined
  #length = 0

  constructor(revisionNow: () => bigint | undefined) {
    this.#revisionNow = revisionNow
  }

  /** The answer that goes by `name`: the one kept, or else a new one, kept unless somebody wrote meanwhile. */
  async answer(name: string, make: () => Promise<Sent>): Promise<Sent> {
    const revision = this.#revisionNow()
    if (revision === undefined) return make()
    if (revision !== this.#revision) this.#startAnew(revision)
    const kept = this.#answers.get(name)
    if (kept !== undefined) return kept
    const made = await make()
    if (this.#revisionNow() === revision) this.#keep(name, made, revision)
    return made
  }

  #keep(name: string, answer: Sent, revision: bigint): void {
    if (this.#answers.has(name) || answer.body.length > most) return
    if (this.#length + answer.body.length > most) this.#startAnew(revision)
    this.#answers.set(name, answer)
    this.#length += answer.body.length
  }

  #startAnew(revision: bigint): void {
    this.#answers.clear()
    this.#length = 0
    this.#revision = revision
  }
}

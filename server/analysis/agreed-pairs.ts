import { groupBy } from '#domain/group-by'
import type { Id } from '#domain/id'
import type { AgreedPair } from './agreement.ts'

/** Pairs by who is in them, each list in the order in which they are given. */
export class AgreedPairs {
  readonly #of: ReadonlyMap<Id, readonly AgreedPair[]>
  readonly #shared = new Map<Id, Map<Id, number>>()

  constructor(pairs: readonly AgreedPair[]) {
    const ends = pairs.flatMap((pair) => [
      { id: pair.a.id, pair },
      { id: pair.b.id, pair },
    ])
    this.#of = new Map([...groupBy(ends, ({ id }) => id)].map(([id, own]) => [id, own.map(({ pair }) => pair)]))
    for (const { a, b, on } of pairs) {
      this.#note(a.id, b.id, on.length)
      this.#note(b.id, a.id, on.length)
    }
  }

  /** The pairs of one actor with any of the others. */
  between(actor: Id, others: readonly Id[]): AgreedPair[] {
    const isOther = new Set(others)
    return (this.#of.get(actor) ?? []).filter(({ a, b }) => isOther.has(a.id === actor ? b.id : a.id))
  }

  /** On how many subjects two took a side. */
  readonly shared = (a: Id, b: Id): number => this.#shared.get(a)?.get(b) ?? 0

  #note(one: Id, other: Id, subjects: number): void {
    const own = this.#shared.get(one) ?? new Map<Id, number>()
    this.#shared.set(one, own.set(other, subjects))
  }
}

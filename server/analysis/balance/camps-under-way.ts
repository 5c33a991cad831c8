import { roundingIn, type SignedNet } from './signed-net.ts'

/** Camps that are being bettered: each step here lowers the errors, or it is not taken. */
export class CampsUnderWay {
  readonly campOf: Int32Array
  readonly #net: SignedNet
  readonly #rounding: number
  readonly #sizes: Int32Array
  /** Of one actor, the sum of its ties into each camp. */
  readonly #into: Float64Array

  constructor(net: SignedNet, most: number, start: Int32Array) {
    const camps = Math.min(most, net.actors.length)
    this.campOf = Int32Array.from(start)
    this.#net = net
    this.#rounding = roundingIn(net)
    this.#sizes = new Int32Array(camps)
    this.#into = new Float64Array(camps)
    for (const camp of this.campOf) this.#sizes[camp] = (this.#sizes[camp] ?? 0) + 1
  }

  /** Moves the actor to the camp, perhaps a new one, to which its ties draw it most. */
  moveToBest(actor: number): boolean {
    const into = this.#tiesInto(actor)
    const own = this.campOf[actor] ?? 0
    let best = own
    for (let camp = 0; camp < into.length; camp++) {
      if ((into[camp] ?? 0) > (into[best] ?? 0) + this.#rounding) best = camp
    }
    if (best === own) return false
    this.#move(actor, best)
    return true
  }

  /** Lets two actors of different camps change places where that helps: the first such pair. */
  swapBest(): boolean {
    const all = this.campOf.length
    const camps = this.#into.length
    const table = Array.from({ length: all }, (_, actor) => Float64Array.from(this.#tiesInto(actor)))
    const gainOf = (actor: number, camp: number) =>
      (table[actor]?.[camp] ?? 0) - (table[actor]?.[this.campOf[actor] ?? 0] ?? 0)
    for (let one = 0; one < all && camps > 1; one++) {
      for (let other = one + 1; other < all; other++) {
        const [here, there] = [this.campOf[one] ?? 0, this.campOf[other] ?? 0]
        if (here === there) continue
        const apart = gainOf(one, there) + gainOf(other, here)
        if (apart <= this.#rounding || apart - 2 * this.#between(one, other) <= this.#rounding) continue
        this.#move(one, there)
        this.#move(other, here)
        return true
      }
    }
    return false
  }

  /** Merges two camps between which there is no more conflict than agreement: fewer camps, and no more errors. */
  mergeFriends(): boolean {
    const between = new Map<number, number>()
    const camps = this.#into.length
    this.campOf.forEach((here, actor) => {
      this.#net.others[actor]?.forEach((other, nth) => {
        const there = this.campOf[other] ?? 0
        const pair = here * camps + there
        if (here < there) between.set(pair, (between.get(pair) ?? 0) + (this.#net.weights[actor]?.[nth] ?? 0))
      })
    })
    for (const [pair, sum] of between) {
      if (sum <= this.#rounding) continue
      this.#merge(Math.floor(pair / camps), pair % camps)
      return true
    }
    return false
  }

  #merge(into: number, gone: number): void {
    this.campOf.forEach((camp, actor) => {
      if (camp === gone) this.#move(actor, into)
    })
  }

  #move(actor: number, camp: number): void {
    const own = this.campOf[actor] ?? 0
    this.#sizes[own] = (this.#sizes[own] ?? 0) - 1
    this.#sizes[camp] = (this.#sizes[camp] ?? 0) + 1
    this.campOf[actor] = camp
  }

  #tiesInto(actor: number): Float64Array {
    this.#into.fill(0)
    this.#net.others[actor]?.forEach((other, nth) => {
      const camp = this.campOf[other] ?? 0
      this.#into[camp] = (this.#into[camp] ?? 0) + (this.#net.weights[actor]?.[nth] ?? 0)
    })
    return this.#into
  }

  #between(one: number, other: number): number {
    const nth = this.#net.others[one]?.indexOf(other) ?? -1
    return nth < 0 ? 0 : (this.#net.weights[one]?.[nth] ?? 0)
  }
}

import { roundingIn, type SignedNet } from './signed-net.ts'

/** How much is looked at before giving up: a second or so. */
const patience = 60_000_000

/**
 * Camps with the fewest errors that are possible, by branch and bound, or nothing where that would take too long. Of equally
 * good ones those with the fewest camps, or with `wanted`, as many of those as cost nothing. `known`: some partition to beat.
 *
 * The bound is that of Russian doll search (Verfaillie, Lemaître & Schiex 1996): the actors are taken in an order, the best is
 * found for the last one, the last two and so on, and each result bounds what those still to come will cost among themselves.
 */
export function exactCamps(
  net: SignedNet,
  { most, wanted, known }: { most: number; wanted: boolean; known: Int32Array },
): Int32Array | undefined {
  const search = new Search(net, most, wanted)
  return search.best(known)
}

class Search {
  readonly #size: number
  readonly #most: number
  readonly #wanted: boolean
  readonly #order: number[]
  /** Weights by place in the order, the whole square. */
  readonly #weights: Float64Array
  readonly #rounding: number
  /** At each place: the fewest errors among those from there on. */
  readonly #later: Float64Array
  readonly #campAt: Int32Array
  /** To each place: the sum of ties from each camp, and of positive ties from anybody who has a camp. */
  readonly #into: Float64Array
  readonly #friends: Float64Array
  #spent = 0
  #fewest = Number.POSITIVE_INFINITY
  #camps = 0
  #found: Int32Array | undefined

  constructor(net: SignedNet, most: number, wanted: boolean) {
    this.#size = net.actors.length
    this.#most = Math.min(most, this.#size)
    this.#wanted = wanted
    this.#order = mostTiedFirst(net)
    this.#weights = squareOf(net, this.#order)
    this.#rounding = roundingIn(net)
    this.#later = new Float64Array(this.#size + 1)
    this.#campAt = new Int32Array(this.#size)
    this.#into = new Float64Array(this.#size * this.#most)
    this.#friends = new Float64Array(this.#size)
  }

  best(known: Int32Array): Int32Array | undefined {
    for (let first = this.#size - 1; first >= 0; first--) {
      this.#fewest = Number.POSITIVE_INFINITY
      this.#found = undefined
      if (first === 0) this.#begin(known)
      this.#place(first, first, 0, 0)
      if (this.#spent > patience) return
      this.#later[first] = this.#fewest
    }
    const campOf = new Int32Array(this.#size)
    this.#order.forEach((actor, place) => {
      campOf[actor] = this.#found?.[place] ?? 0
    })
    return campOf
  }

  /** Only what is better than the camps that are known is of interest. */
  #begin(known: Int32Array): void {
    const numbers = new Map<number, number>()
    this.#found = Int32Array.from(this.#order, (actor) => {
      const camp = known[actor] ?? 0
      if (!numbers.has(camp)) numbers.set(camp, numbers.size)
      return numbers.get(camp) ?? 0
    })
    this.#camps = numbers.size
    this.#fewest = 0
    for (let one = 0; one < this.#size; one++) {
      for (let other = one + 1; other < this.#size; other++) {
        const weight = this.#weights[one * this.#size + other] ?? 0
        if ((this.#found[one] === this.#found[other]) === weight < 0) this.#fewest += Math.abs(weight)
      }
    }
  }

  /** Tries each camp for the actor at `place`; those from `first` to before it have theirs: `used` camps, `errors` so far. */
  #place(first: number, place: number, used: number, errors: number): void {
    if (this.#spent > patience) return
    if (place === this.#size) {
      this.#keep(first, used, errors)
      return
    }
    if (!this.#mayImprove(place, used, errors)) return
    const costs = Array.from({ length: Math.min(used + 1, this.#most) }, (_, camp) => this.#costOf(place, camp))
    const camps = costs.map((_, camp) => camp).sort((a, b) => (costs[a] ?? 0) - (costs[b] ?? 0) || a - b)
    for (const camp of camps) {
      this.#campAt[place] = camp
      this.#feel(place, camp, 1)
      this.#place(first, place + 1, Math.max(used, camp + 1), errors + (costs[camp] ?? 0))
      this.#feel(place, camp, -1)
    }
  }

  /** Lets those who come later feel that somebody has entered a camp, or left it. */
  #feel(somebody: number, camp: number, sign: 1 | -1): void {
    for (let next = somebody + 1; next < this.#size; next++) {
      const weight = sign * (this.#weights[somebody * this.#size + next] ?? 0)
      const cell = next * this.#most + camp
      this.#into[cell] = (this.#into[cell] ?? 0) + weight
      if (weight * sign > 0) this.#friends[next] = (this.#friends[next] ?? 0) + weight
    }
  }

  /** What it costs that somebody enters a camp, by those who have theirs. */
  #costOf(somebody: number, camp: number): number {
    return (this.#friends[somebody] ?? 0) - (this.#into[somebody * this.#most + camp] ?? 0)
  }

  #mayImprove(place: number, used: number, errors: number): boolean {
    this.#spent += (this.#size - place) * (used + 1)
    const open = Math.min(used + 1, this.#most)
    let least = errors + (this.#later[place] ?? 0)
    for (let next = place; next < this.#size; next++) {
      let cheapest = Number.POSITIVE_INFINITY
      for (let camp = 0; camp < open; camp++) cheapest = Math.min(cheapest, this.#costOf(next, camp))
      least += cheapest
      if (least > this.#fewest + this.#rounding) return false
    }
    return !this.#isTooMany(least, place, used)
  }

  #isTooMany(errors: number, place: number, used: number): boolean {
    if (errors < this.#fewest - this.#rounding) return false
    if (errors > this.#fewest + this.#rounding) return true
    return this.#wanted ? Math.min(this.#most, used + this.#size - place) <= this.#camps : used >= this.#camps
  }

  #keep(first: number, used: number, errors: number): void {
    if (this.#isTooMany(errors, this.#size, used)) return
    this.#fewest = errors
    this.#camps = used
    this.#found = Int32Array.from(this.#campAt)
    // Smaller dolls only count errors: nothing equally good is worth looking for.
    if (first > 0) this.#camps = this.#wanted ? this.#most : 0
  }
}

/** Whoever has the heaviest ties to those before it comes next, so that errors show early. */
function mostTiedFirst(net: SignedNet): number[] {
  const heaviness = net.weights.map((weights) => weights.reduce((sum, weight) => sum + Math.abs(weight), 0))
  const toThose = new Float64Array(net.actors.length)
  const left = new Set(net.actors.keys())
  const order: number[] = []
  while (left.size > 0) {
    const next = [...left].reduce((best, one) => {
      const more = (toThose[one] ?? 0) - (toThose[best] ?? 0) || (heaviness[one] ?? 0) - (heaviness[best] ?? 0)
      return more > 0 ? one : best
    })
    left.delete(next)
    order.push(next)
    net.others[next]?.forEach((other, nth) => {
      toThose[other] = (toThose[other] ?? 0) + Math.abs(net.weights[next]?.[nth] ?? 0)
    })
  }
  return order
}

function squareOf(net: SignedNet, order: readonly number[]): Float64Array {
  const size = order.length
  const placeOf = new Map(order.map((actor, place) => [actor, place]))
  const square = new Float64Array(size * size)
  order.forEach((actor, place) => {
    net.others[actor]?.forEach((other, nth) => {
      square[place * size + (placeOf.get(other) ?? 0)] = net.weights[actor]?.[nth] ?? 0
    })
  })
  return square
}

import type { Tie } from '#domain/tie'
import { actorsIn, inTieOrder } from '../ties.ts'

/** A signed network as numbers: whom each actor is tied to, by their places in `actors`, and how. Ties of 0 are not in it. */
export type SignedNet = {
  actors: string[]
  others: number[][]
  weights: number[][]
}

export function signedNetOf(ties: readonly Tie[], actors = actorsIn(ties)): SignedNet {
  const at = new Map(actors.map((actor, place) => [actor, place]))
  const net: SignedNet = { actors, others: actors.map(() => []), weights: actors.map(() => []) }
  for (const { a, b, weight } of inTieOrder(ties)) {
    const [one, other] = [at.get(a), at.get(b)]
    if (weight === 0 || one === undefined || other === undefined) continue
    join(net, one, other, weight)
    join(net, other, one, weight)
  }
  return net
}

function join(net: SignedNet, from: number, to: number, weight: number): void {
  net.others[from]?.push(to)
  net.weights[from]?.push(weight)
}

/** The weight of positive ties between camps plus that of negative ties within them; in ties of 1 and −1, the number of such ties. */
export function errorsOf(net: SignedNet, campOf: ArrayLike<number>): number {
  let twice = 0
  net.others.forEach((others, one) => {
    others.forEach((other, nth) => {
      const weight = net.weights[one]?.[nth] ?? 0
      const together = campOf[one] === campOf[other]
      if (together ? weight < 0 : weight > 0) twice += Math.abs(weight)
    })
  })
  return twice / 2
}

/** What rounding may make of sums that are equal. */
export function roundingIn(net: SignedNet): number {
  const heaviest = Math.max(0, ...net.weights.map((weights) => Math.max(0, ...weights.map(Math.abs))))
  return heaviest * net.actors.length * 1e-12
}

/** The parts of a network that no tie joins, each as a network. */
export function partsOf(ties: readonly Tie[]): SignedNet[] {
  const net = signedNetOf(ties)
  const part = new Map<number, number>()
  net.actors.forEach((_, start) => {
    const rim = part.has(start) ? [] : [start]
    for (const one of rim) {
      if (part.has(one)) continue
      part.set(one, start)
      rim.push(...(net.others[one] ?? []))
    }
  })
  const members = new Map<number, string[]>()
  net.actors.forEach((actor, at) => {
    const start = part.get(at) ?? at
    members.set(start, [...(members.get(start) ?? []), actor])
  })
  const partOf = new Map([...members].flatMap(([start, actors]) => actors.map((actor) => [actor, start])))
  return [...members].map(([start, actors]) =>
    signedNetOf(
      ties.filter(({ a }) => partOf.get(a) === start),
      actors,
    ),
  )
}

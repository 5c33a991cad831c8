import type { OnPoint } from '../agreement.ts'
import type { Ref } from '../ref.ts'
import { countingFor, firmnessOf, whyGuessed } from './accord.ts'
import { type Pair, sharedOf, spokenFor } from './agreement.ts'
import { named } from './naming.ts'

/** Subjects that two share, as far as something was computed from them. */
export type Computed = { pair: Pair; on: readonly OnPoint[] }

/** "by computation over 3 shared subjects, on 1 of them with a stance that is inferred": on what it rests that actors belong together. */
export function byComputation(from: readonly Computed[]): string {
  const shared = from.flatMap(({ pair, on }) => on.map((one) => ({ id: one.point.id, ...sharedOf(pair, one) })))
  const subjects = new Set(shared.map(({ id }) => id)).size
  const guessed = shared.filter(({ claims }) => firmnessOf(claims) === 'guessed')
  const weak = new Set(guessed.map(({ id }) => id)).size
  const why = whyGuessed(guessed.flatMap(({ claims }) => claims))
  const over = `by computation over ${subjects} shared subject${subjects === 1 ? '' : 's'}`
  const on = subjects === 1 ? ', with a stance on it' : `, on ${weak} of them with a stance`
  const others = new Map(
    from.flatMap(({ pair, on: of }) => spokenFor(pair, of)).map((actor): [string, Ref] => [actor.id, actor]),
  )
  return `${over}${weak === 0 ? '' : `${on} that is ${why}`}${countingFor([...others.values()].map(named))}`
}

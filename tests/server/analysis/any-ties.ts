import fc from 'fast-check'
import type { Tie } from '#domain/tie'

/** Ties between at most so many actors, each pair at most once; some of weight 0, some with a fraction. */
export function anyTies(most: number): fc.Arbitrary<Tie[]> {
  const pairs = Array.from({ length: most }, (_, b) =>
    Array.from({ length: b }, (_, a) => ({ a: `n${a}`, b: `n${b}` })),
  )
  const weight = fc.oneof(fc.constantFrom(-2, -1, 0, 1, 2), fc.constantFrom(-1.5, 0.1, 0.2, -0.3))
  return fc
    .subarray(pairs.flat())
    .chain((chosen) => fc.tuple(...chosen.map((pair) => weight.map((w): Tie => ({ ...pair, weight: w })))))
}

import type { Draft } from '../draft.ts'
import { type Problem, toSpot } from '../problem.ts'

/** Ids are unique across the whole dataset, so that one id in a link names one thing. */
export function doubledIds({ written }: Draft): Problem[] {
  return written.flatMap(({ id, place }, i) => {
    const first = written.findIndex((other) => other.id === id)
    const earlier = written[first]
    if (first === i || !earlier) return []
    return [{ ...place, expected: `an id that is used once; "${id}" is also at ${toSpot(earlier.place)}` }]
  })
}

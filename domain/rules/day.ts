import type { Day } from '../dates.ts'

/** The day that is shown: where none is asked for, the one that the negotiation is coded up to. Nothing else says so but `onDay`, in Cypher. */
export function dayShown(asked: Day | undefined, { asOf }: { asOf: Day }): Day {
  return asked ?? asOf
}

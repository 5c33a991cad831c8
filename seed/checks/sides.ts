import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'
import { didYouMean } from '../suggestion.ts'

/** Every actor stands on one of the negotiation's sides. */
export function knownSides({ entries }: Draft): Problem[] {
  const [negotiation] = entries.negotiation
  if (!negotiation) return []
  const { sides } = negotiation.record
  return entries.actors
    .filter(({ record }) => !sides.includes(record.side))
    .map(({ record: { side }, place }) => ({
      ...place(['side']),
      expected: `one of ${sides.join(', ')}, not "${side}"${didYouMean(side, sides)}`,
    }))
}

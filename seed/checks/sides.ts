import { quoted } from '#domain/printable'
import type { Draft } from '../draft.ts'
import type { Problem } from '../problem.ts'
import { didYouMean } from '../suggestion.ts'

/** Every actor stands on one of the negotiation's sides. */
export function knownSides({ entries }: Draft): Problem[] {
  const [negotiation] = entries.negotiation
  if (!negotiation || negotiation.faulty.has('sides')) return []
  const sides = negotiation.record.sides.filter((side) => side !== undefined)
  return entries.actors.flatMap(({ record: { side }, place }) => {
    if (side === undefined || sides.includes(side)) return []
    return [
      { ...place(['side']), expected: `one of ${sides.join(', ')}, not ${quoted(side)}${didYouMean(side, sides)}` },
    ]
  })
}

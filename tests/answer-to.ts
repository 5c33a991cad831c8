import type { Position } from '#domain/position'
import type { Ref } from '#domain/ref'
import { type StandingMaterial, standingOf } from '#domain/rules/standing-answer'

/** The answer about a target from these positions, and from nothing else unless it is given. */
export function answerTo(positions: Position[], target: Ref, given: Partial<StandingMaterial> = {}) {
  const nothing = { matches: [], brokerages: [], discrepancies: [], elsewhere: [], demanders: [], onPlan: [] }
  return standingOf({ ...nothing, target, asOf: '2030-11-26', plan: undefined, positions, ...given })
}

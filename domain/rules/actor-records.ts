import type { ActorDetail } from '../actor-detail.ts'
import type { ActorRecords } from '../actor-records.ts'
import type { Day } from '../dates.ts'
import type { Position } from '../position.ts'
import { actorParts, actorSentence } from '../words/actor-sentence.ts'
import { standsOnDay } from './periods.ts'
import { isKnownBy } from './standing.ts'

/** An actor with its standing on everything on one day, from what is recorded of all days; without one, on the negotiation's own. */
export function actorOnDay({ actor, ...records }: ActorRecords, asOf: Day = records.asOf): ActorDetail {
  const stands = (position: Position) => standsOnDay(position, asOf)
  const isKnown = isKnownBy(asOf)
  const recorded = {
    positions: actor.positions.filter(stands),
    voiced: actor.voiced.filter(stands),
    brokerages: actor.brokerages.filter(isKnown),
    demands: actor.demands,
    events: actor.events.filter(isKnown),
    pressures: actor.pressures.filter(isKnown),
  }
  return { ...actor, sentence: actorSentence(actor, recorded), parts: actorParts(actor, recorded), ...recorded }
}

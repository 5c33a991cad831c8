import type { ActorDetail } from '../actor-detail.ts'
import type { ActorRecords } from '../actor-records.ts'
import type { Comparison } from '../comparison.ts'
import type { Day } from '../dates.ts'
import type { Position } from '../position.ts'
import { actorRef, type Ref } from '../ref.ts'
import { actorParts, actorSentence } from '../words/actor-sentence.ts'
import { type Compared, comparisonOf } from './comparison.ts'
import { dayShown } from './day.ts'
import { isKnownBy, standsOn } from './standing.ts'

/** An actor with its standing on everything on one day, from what is recorded of all days; without one, on the negotiation's own. */
export function actorOnDay({ actor, asOf: own }: Pick<ActorRecords, 'actor' | 'asOf'>, asked?: Day): ActorDetail {
  const asOf = dayShown(asked, { asOf: own })
  const stands = (position: Position) => standsOn(position, asOf)
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

/** Where two actors differ on one day, from what is recorded of both on all days. */
export function compareOnDay(a: ActorRecords, b: ActorRecords, asked?: Day): Comparison {
  const asOf = dayShown(asked, a)
  const compared = ({ actor }: ActorRecords): Compared => ({
    actor: actorRef(actor),
    positions: actor.positions.filter((position) => standsOn(position, asOf)),
    demands: actor.demands,
  })
  const listed = new Map([...a.listed, ...b.listed].map((one) => [one.id, one]))
  const planOf = new Map<string, Ref>()
  for (const { id, plan = '' } of listed.values()) {
    const name = listed.get(plan)?.name
    if (name !== undefined) planOf.set(id, { id: plan, label: 'Plan', name })
  }
  return comparisonOf(compared(a), compared(b), asOf, planOf)
}

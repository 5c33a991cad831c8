import type { Day } from '../dates.ts'
import type { DemandMatch } from '../demand.ts'
import type { Position } from '../position.ts'
import type { Records } from '../records.ts'
import type { Ref } from '../ref.ts'
import type { AskedFirst, Standing } from '../standing.ts'
import { citedEvidence } from '../words/verb.ts'
import { dayShown } from './day.ts'
import { isWithin } from './periods.ts'
import { isKnownBy, standsOn } from './standing.ts'
import { standingOf } from './standing-answer.ts'

/** The answer of one day, from what is recorded of all days; without one, of the negotiation's own. */
export function standingOnDay(records: Records, asked?: Day, ask: readonly AskedFirst[] = []): Standing {
  const asOf = dayShown(asked, records)
  const { target, plan, positions, onPlan, brokerages, elsewhere, points, work } = records
  const standsThen = (position: Position) => standsOn(position, asOf)
  const isKnown = isKnownBy(asOf)
  const own = records.demands.find(({ id }) => id === target.id)
  return standingOf(
    {
      target,
      asOf,
      plan,
      positions: positions.filter(standsThen),
      onPlan: onPlan.filter(standsThen),
      matches: matchesIn(records),
      brokerages: brokerages.filter(isKnown),
      discrepancies: records.discrepancies.map(
        ({ id, question }): Ref => ({ id, label: 'Discrepancy', name: question }),
      ),
      elsewhere: elsewhere.flatMap(({ actor, periods }) => (periods.some((one) => isWithin(one, asOf)) ? actor : [])),
      demanders: own?.actors ?? [],
      ...(own ? { demanded: citedEvidence(own) } : {}),
      voices: new Map(records.actors.map(({ id, voice }) => [id, voice])),
      points,
      work: work.filter(isKnown).map(({ date, ...one }) => one),
    },
    ask,
  )
}

/** How the target, or a point of it, answers demands; of a demand, how points of any plan answer it. For each who makes it. */
function matchesIn({ target, points, demands }: Records): DemandMatch[] {
  const answering = new Set([target.id, ...points.map(({ point }) => point.id)])
  return demands.flatMap(({ id, title, actors, matches }) =>
    matches
      .filter(({ point }) => id === target.id || answering.has(point.id))
      .flatMap((match) =>
        actors.map((actor) => ({ ...match, actor, demand: { id, label: 'Demand' as const, name: title } })),
      ),
  )
}

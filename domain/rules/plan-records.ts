import type { Day } from '../dates.ts'
import type { Matrix } from '../matrix.ts'
import type { PlanRecords, PlanTie } from '../plan-records.ts'
import { dayShown } from './day.ts'
import { matrixOf, type Tie } from './matrix.ts'
import { isWithin } from './periods.ts'

/** Who stands how to a plan and to each of its points on one day, from what is recorded of all days; without one, on the negotiation's own. */
export function matrixOnDay(records: PlanRecords, asked?: Day): Matrix {
  const asOf = dayShown(asked, records)
  const { plan, points, sides, actors, ties } = records
  const targets = [
    { id: plan.id, label: 'Plan' as const, name: plan.title },
    ...points.map(({ id, title, heading }) => ({
      ...{ id, label: 'PlanPoint' as const, name: title },
      ...(heading ? { heading: heading.title } : {}),
    })),
  ]
  const then = ties.filter((tie) => isWithin(tie, asOf)).flatMap((tie) => toTie(tie, actors, targets))
  return matrixOf(sides, targets, then, new Map(actors.flatMap(({ id, voice }) => (voice ? [[id, voice]] : []))))
}

function toTie(tie: PlanTie, actors: PlanRecords['actors'], targets: readonly { id: string }[]): Tie[] {
  const { stance, claims = 1, match, known = { basis: 'not-recorded' as const } } = tie
  const [actor, target] = [actors[tie.actor], targets[tie.target]]
  if (!actor || !target) return []
  const { voice, ...named } = actor
  const on = { actor: named, target: target.id, way: tie.target === 0 ? ('plan' as const) : ('point' as const) }
  if (stance) return [{ ...on, kind: 'stands', stance, known, claims }]
  return [match ? { ...on, kind: 'answers', match, known } : { ...on, kind: 'brokered' }]
}

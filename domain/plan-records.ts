import { z } from 'zod'
import { Known } from './basis.ts'
import { Brokerage } from './brokerage.ts'
import { Day } from './dates.ts'
import { MatchKind } from './demand.ts'
import { Matrix } from './matrix.ts'
import { Period } from './period.ts'
import { Plan } from './plan.ts'
import { PlanPoint } from './plan-point.ts'
import { Stance } from './stance.ts'

/**
 * What ties one actor to a plan or to a point of it, and when. `actor` is an index into the actors, `target` into the points, from 1; 0 is the plan.
 * A position has a `stance` and `claims` behind it, an answer to a demand a `match`, a brokerage neither.
 */
export const PlanTie = Period.extend({
  actor: z.int(),
  target: z.int(),
  stance: Stance.optional(),
  claims: z.int().optional(),
  match: MatchKind.optional(),
  known: Known.optional(),
}).meta({
  id: 'PlanTie',
  description:
    '`actor` is an index into `actors`, `target` into `points`, from 1: 0 is the plan itself. A position has a `stance` and `claims`, an ' +
    'answer to a demand a `match`, a brokerage neither. From `from` on, until before `until`; without `from` always.',
})

export type PlanTie = z.infer<typeof PlanTie>

/** All that is recorded of a plan and its points on whatever day: the matrix of any day follows from it (`matrixOnDay`). `sides`: their names in order. */
export const PlanRecords = z
  .object({
    asOf: Day,
    plan: Plan.extend({ relatedFrom: Plan.shape.relations }),
    points: z.array(PlanPoint),
    brokerages: z.array(Brokerage),
    sides: z.array(z.string()),
    actors: Matrix.shape.actors,
    ties: z.array(PlanTie),
  })
  .meta({
    id: 'PlanRecords',
    description:
      'All that is recorded of a plan and its points on whatever day; `brokerages` of the plan itself, `sides` by name in their order, ' +
      '`asOf` the day that the negotiation is coded up to.',
  })

export type PlanRecords = z.infer<typeof PlanRecords>

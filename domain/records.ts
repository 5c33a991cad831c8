import { z } from 'zod'
import { Basis, Known } from './basis.ts'
import { Brokerage } from './brokerage.ts'
import { Day, PartialDate } from './dates.ts'
import { Demand } from './demand.ts'
import { Discrepancy } from './discrepancy.ts'
import { NegotiationEvent } from './event.ts'
import { Forecast } from './forecast.ts'
import { NamedActor } from './named-actor.ts'
import { Period } from './period.ts'
import { Plan } from './plan.ts'
import { PlanPoint } from './plan-point.ts'
import { Position } from './position.ts'
import { Quotation } from './quotation.ts'
import { Ref } from './ref.ts'
import { Source } from './source.ts'

const PlacedPoint = z.object({ point: Ref, plan: Ref, basis: Basis.optional() }).meta({ id: 'PlacedPoint' })

/**
 * All that is recorded of a target on whatever day, with all that it takes to say it: the answer of any one day follows from it
 * (`standingOnDay`). `asOf` is the negotiation's own day. `positions` are on the target, of a heading or an issue also on its points; `onPlan`
 * on its plan; `brokerages` of either. `elsewhere`: who held a position on a point of the same plan, and when.
 * `demands`: itself, or those that it or its points answer. `work`: events of work on a plan with somebody in no role.
 * `point`, `wholePlan` and `event`: the target itself. `points`: of a heading or an issue. `places`: the plan of every other point that is named,
 * in their order. `revisions`: the plans that revise the one of a point. `actors` and `sources`: all that are named.
 */
export const Records = z
  .object({
    target: Ref,
    asOf: Day,
    plan: Ref.optional(),
    positions: z.array(Position),
    onPlan: z.array(Position),
    brokerages: z.array(Brokerage),
    elsewhere: z.array(z.object({ actor: Ref, periods: z.array(Period) })),
    demands: z.array(Demand),
    work: z.array(Known.extend({ event: Ref, date: PartialDate.optional() })),
    forecasts: z.array(Forecast),
    discrepancies: z.array(Discrepancy),
    quotations: z.array(Quotation),
    point: PlanPoint.optional(),
    wholePlan: Plan.optional(),
    event: NegotiationEvent.optional(),
    points: z.array(PlacedPoint),
    places: z.array(PlacedPoint),
    revisions: z.array(Ref),
    actors: z.array(NamedActor),
    sources: z.array(Source),
  })
  .meta({
    id: 'Records',
    description:
      'All that is recorded of a target on whatever day, with the names and sources of it; `asOf` is the day that the negotiation is ' +
      'coded up to. A position stands from its `date` until before its `until`. `elsewhere`: who held a position on a point of the same ' +
      'plan, and when. `places`: the plan of every other point that is named.',
  })

export type Records = z.infer<typeof Records>

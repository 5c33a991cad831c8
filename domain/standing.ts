import { z } from 'zod'
import { Brokerage } from './brokerage.ts'
import { Day } from './dates.ts'
import { DemandMatch } from './demand.ts'
import { Position } from './position.ts'
import { Ref } from './ref.ts'

const byStance = {
  supports: z.array(Position),
  conditional: z.array(Position),
  opposes: z.array(Position),
  mixed: z.array(Position),
  undeclared: z.array(Position),
}

/** Positions by stance, each list in the order of date, then id. */
export const ByStance = z.object(byStance).meta({ id: 'ByStance' })

export type ByStance = z.infer<typeof ByStance>

/** What was asked of a target, so that the answer leads with it. Clients are generated with its name in the API. */
export const AskedFirst = z.enum(['supports', 'opposes', 'brokered']).meta({ id: 'Ask' })

export type AskedFirst = z.infer<typeof AskedFirst>

/** The answer in words: what was asked first, of whom that is, and what else there is to say, a sentence each. */
export const StandingParts = z
  .object({ finding: z.string(), names: z.array(Ref), rest: z.array(z.string()) })
  .meta({ id: 'StandingParts' })

export type StandingParts = z.infer<typeof StandingParts>

/**
 * The answer: who supports, opposes or brokered a target, as of a day, by the three ways, never mixed.
 * The lists at the top are on the target itself (of a heading or an issue: on its points); `byDemand` is inferred from
 * what actors demand; `onPlan` is on the plan as a whole, absent where the target is the plan or has none.
 * `sentence` is its `parts` in one text. `brokers` are of the target or of its plan, told apart by their target.
 * `notRecorded`: actors with a position on another point of the same plan and none here.
 */
export const Standing = z
  .object({
    target: Ref,
    asOf: Day,
    sentence: z.string(),
    parts: StandingParts,
    ...byStance,
    byDemand: z.array(DemandMatch),
    onPlan: ByStance.extend({ plan: Ref }).optional(),
    brokers: z.array(Brokerage),
    discrepancies: z.array(Ref),
    notRecorded: z.array(Ref),
  })
  .meta({ id: 'Standing' })

export type Standing = z.infer<typeof Standing>

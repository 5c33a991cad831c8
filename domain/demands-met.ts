import { z } from 'zod'
import { Known } from './basis.ts'
import { AnswerCounts, JointAnswer, MatchKind } from './demand.ts'
import { Rollup } from './ground.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'

/** `split`: the plan’s points answer the demand differently. `not-addressed`: none is recorded as answering it. */
export const DemandAnswer = z.enum([...JointAnswer.options, 'not-addressed']).meta({ id: 'DemandAnswer' })

export type DemandAnswer = z.infer<typeof DemandAnswer>

/**
 * How one plan answers one demand: what all its points answer, or `split`. `split` counts the points by how they answer, and `points` has them all.
 * `stated`: of one of those points, at least, a source says so; otherwise somebody's inference, our reading or not recorded. Absent where the demand is not addressed.
 * `known`: that the demand is made; each point says how its own answer is known, hedged where the point or its answer is.
 * `by`: who makes it, where that is not the actor whose it counts as, but others who speak for it.
 */
export const AnsweredDemand = z
  .object({
    demand: Ref,
    by: z.array(Ref).optional(),
    redLine: z.boolean(),
    known: Known,
    answer: DemandAnswer,
    split: AnswerCounts,
    stated: z.boolean().optional(),
    points: z.array(Known.extend({ point: Ref, kind: MatchKind, why: z.string() })),
  })
  .meta({ id: 'AnsweredDemand' })

const counts = AnswerCounts.extend({ split: z.int() }).meta({ id: 'DemandCounts' })

/** One actor's demands before one plan: how many it answers how, what a source states apart from what none does. */
export const DemandsOfActor = z
  .object({
    actor: Ref,
    plan: Ref,
    demands: z.int(),
    stated: counts,
    inferred: counts,
    notAddressed: z.int(),
    answers: z.array(AnsweredDemand),
  })
  .meta({ id: 'DemandsOfActor' })

/** Actors with the most demands first. */
export const DemandsMet = z
  .object({ measures: z.array(z.string()), rollup: Rollup, without: Id.optional(), rows: z.array(DemandsOfActor) })
  .meta({ id: 'DemandsMet' })

export type AnsweredDemand = z.infer<typeof AnsweredDemand>
export type DemandsOfActor = z.infer<typeof DemandsOfActor>
export type DemandsMet = z.infer<typeof DemandsMet>

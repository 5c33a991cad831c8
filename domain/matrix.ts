import { z } from 'zod'
import { Known } from './basis.ts'
import { AnswerCounts, MatchKind } from './demand.ts'
import { PointState } from './point-state.ts'
import { Ref } from './ref.ts'
import { Stance } from './stance.ts'
import { Voice } from './voice.ts'

/** The three ways in which an actor stands to a target. */
export const Way = z.enum(['point', 'demand', 'plan']).meta({ id: 'Way' })

export type Way = z.infer<typeof Way>

/**
 * One actor on one target by one way; a pair may have a cell for each way. `actor` and `target` are indices into the
 * matrix's lists. On the point or plan: `stance`, with `positions` claims (cited paragraphs) behind it. By a demand: `match`, with
 * `demands` demands behind it; where the target answers them differently, no match but `split`, which counts the demands by how they are answered.
 * `known`: how the best known position or answer behind it is known. `brokered`: brokerages of that very target.
 */
export const MatrixCell = z
  .object({
    actor: z.int(),
    target: z.int(),
    way: Way,
    stance: Stance.optional(),
    positions: z.int().optional(),
    match: MatchKind.optional(),
    split: AnswerCounts.optional(),
    demands: z.int().optional(),
    known: Known.optional(),
    brokered: z.int().optional(),
  })
  .meta({ id: 'MatrixCell' })

/** Actors in the order of their sides, each with the name of its own and as whose its word counts; targets with the plan first, then its points by heading and order, each with its state (demands have none). A pair without a cell is not recorded. */
export const Matrix = z
  .object({
    actors: z.array(Ref.extend({ side: z.string(), voice: Voice.optional() })),
    targets: z.array(Ref.extend({ heading: z.string().optional(), state: PointState.optional() })),
    cells: z.array(MatrixCell),
  })
  .meta({ id: 'Matrix' })

export type MatrixCell = z.infer<typeof MatrixCell>
export type Matrix = z.infer<typeof Matrix>

import { z } from 'zod'
import { Day, PartialDate } from './dates.ts'
import { Id } from './id.ts'
import { Way } from './matrix.ts'

/** Who counts as one actor: whoever spoke, or the party that they represent. One count never mixes the two. */
export const Rollup = z.enum(['speaker', 'party']).meta({ id: 'Rollup' })

export type Rollup = z.infer<typeof Rollup>

/**
 * What an analysis was computed from, and what it left out: no figure stands without it. As of a day: the latest position of
 * each on each target; in a period: every position that was taken in it. `leftOut`: positions without a value.
 * `oneSource`: positions that rest on one source alone. `weak`: how many nobody said, by basis: inferred, read by us or not recorded. `pairs`: of actors, how many share a point, of how many.
 * `cautions`: what cannot be concluded, in sentences.
 */
export const Ground = z
  .object({
    asOf: Day.optional(),
    from: PartialDate.optional(),
    to: PartialDate.optional(),
    rollup: Rollup,
    plans: z.array(Id),
    ways: z.array(Way),
    without: Id.optional(),
    positions: z.int(),
    actors: z.int(),
    points: z.int(),
    sources: z.int(),
    oneSource: z.int(),
    weak: z.object({ inference: z.int(), 'our-reading': z.int(), 'not-recorded': z.int() }),
    leftOut: z.object({ conditional: z.int(), mixed: z.int(), undeclared: z.int() }),
    pairs: z.object({ sharing: z.int(), of: z.int() }),
    cautions: z.array(z.string()),
  })
  .meta({ id: 'Ground' })

export type Ground = z.infer<typeof Ground>

/** What every analysis answers beside its result: `measures` are ids in the list of measures. */
export const analysed = { ground: Ground, measures: z.array(z.string()) }

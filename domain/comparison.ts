import { z } from 'zod'
import { Day } from './dates.ts'
import { DemandMatch } from './demand.ts'
import { Position } from './position.ts'
import { Ref } from './ref.ts'

/** What two actors hold about one target, as of a day. Absent `a` or `b`: that one has no position recorded there. */
export const ComparedTarget = z
  .object({
    target: Ref,
    relation: z.enum(['agree', 'differ', 'unclear', 'only-a', 'only-b']),
    a: Position.optional(),
    b: Position.optional(),
  })
  .meta({
    id: 'ComparedTarget',
    description:
      '`unclear`: at least one of the two is conditional, mixed or undeclared: two conditions are no agreement.',
  })

/** Where two actors differ: by their positions, and by demands that a point answers differently. */
export const Comparison = z
  .object({
    a: Ref,
    b: Ref,
    asOf: Day,
    sentence: z.string(),
    targets: z.array(ComparedTarget),
    byDemand: z.array(z.object({ point: Ref, a: z.array(DemandMatch), b: z.array(DemandMatch) })),
  })
  .meta({ id: 'Comparison' })

export type ComparedTarget = z.infer<typeof ComparedTarget>
export type Comparison = z.infer<typeof Comparison>

import { z } from 'zod'
import { Basis } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { Id } from './id.ts'
import { Ref, Relation } from './ref.ts'
import { line, longest, text } from './text.ts'

export const PointStatus = z.enum(['reported', 'aim', 'inferred', 'open-question']).meta({ id: 'PointStatus' })

export type PointStatus = z.infer<typeof PointStatus>

const fields = {
  id: Id,
  title: line(),
  text: text(longest.wording),
  status: PointStatus,
  order: z.int(),
}

export const PlanPointRecord = z.strictObject({
  ...fields,
  plan: Id,
  heading: Id.optional(),
  headingBasis: Basis.optional(),
  issues: z.array(Id).default([]),
  succeeds: z.array(z.strictObject({ point: Id, change: text(longest.prose) })).default([]),
  citations,
})

/** How many actors stand how to a point, on the point itself, as of a day; `brokered` counts those who brokered the point itself. */
export const Tally = z
  .object({
    supports: z.int(),
    conditional: z.int(),
    opposes: z.int(),
    mixed: z.int(),
    undeclared: z.int(),
    brokered: z.int(),
  })
  .meta({ id: 'Tally' })

/** One provision of one plan, in its wording there. `how` on a successor says what changed. */
export const PlanPoint = z
  .object({
    ...fields,
    plan: Ref,
    heading: z.object({ id: Id, title: z.string(), basis: Basis.optional() }).optional(),
    issues: z.array(Ref),
    succeeds: z.array(Relation),
    succeededBy: z.array(Relation),
    tally: Tally,
    citations: z.array(Citation),
  })
  .meta({ id: 'PlanPoint' })

export type PlanPointRecord = z.infer<typeof PlanPointRecord>
export type PlanPoint = z.infer<typeof PlanPoint>
export type Tally = z.infer<typeof Tally>

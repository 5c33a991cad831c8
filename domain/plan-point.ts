import { z } from 'zod'
import { Basis, evidence, Strength } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { Id } from './id.ts'
import { Ref, RelatedRef } from './ref.ts'
import { line, longest, text } from './text.ts'
import { tieRecord } from './tie-evidence.ts'

export const PointStatus = z.enum(['reported', 'aim', 'inferred', 'open-question']).meta({ id: 'PointStatus' })

export type PointStatus = z.infer<typeof PointStatus>

/** What became of a provision in a later plan. */
export const SuccessionKind = z
  .enum(['kept', 'reworded', 'narrowed', 'widened', 'settled', 'left-open'])
  .meta({ id: 'SuccessionKind' })

export type SuccessionKind = z.infer<typeof SuccessionKind>

const fields = {
  id: Id,
  title: line(),
  text: text(longest.wording),
  status: PointStatus,
  short: line().optional(),
  order: z.int(),
  ...evidence,
}

export const PlanPointRecord = z.strictObject({
  ...fields,
  plan: Id.optional(),
  heading: Id.optional(),
  headingBasis: Basis.optional(),
  issues: z.array(Id).default([]),
  succeeds: z
    .array(z.strictObject({ point: Id, kind: SuccessionKind.optional(), change: text(longest.prose), ...tieRecord }))
    .default([]),
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

/** A point of another plan with the same provision. `how`: what changed, in words. */
export const Succession = RelatedRef.extend({ kind: SuccessionKind.optional() }).meta({ id: 'Succession' })

export type Succession = z.infer<typeof Succession>

/** One provision of one plan, in its wording there. `how` on a successor says what changed. */
export const PlanPoint = z
  .object({
    ...fields,
    plan: Ref,
    heading: z.object({ id: Id, title: z.string(), basis: Basis.optional() }).optional(),
    issues: z.array(Ref),
    succeeds: z.array(Succession),
    succeededBy: z.array(Succession),
    strength: Strength,
    tally: Tally,
    citations: z.array(Citation),
  })
  .meta({ id: 'PlanPoint' })

export type PlanPointRecord = z.infer<typeof PlanPointRecord>
export type PlanPoint = z.infer<typeof PlanPoint>
export type Tally = z.infer<typeof Tally>

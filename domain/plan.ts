import { z } from 'zod'
import { noted } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { maybeDated } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line, longest, shortName, text } from './text.ts'
import { tie, tieRecord } from './tie-evidence.ts'

export const PlanStatus = z
  .enum(['draft', 'revised', 'reported-terms', 'rejected', 'idea', 'model'])
  .meta({ id: 'PlanStatus' })

export const PlanRelationKind = z
  .enum(['revises', 'draws-on', 'inspired-by', 'resembles', 'rivals'])
  .meta({ id: 'PlanRelationKind' })

export type PlanStatus = z.infer<typeof PlanStatus>
export type PlanRelationKind = z.infer<typeof PlanRelationKind>

const fields = {
  id: Id,
  title: line(),
  status: PlanStatus,
  ...maybeDated,
  summary: text(longest.prose),
  short: shortName().optional(),
  ...noted,
}

export const PlanRecord = z.strictObject({
  ...fields,
  relations: z.array(z.strictObject({ kind: PlanRelationKind, plan: Id, ...tieRecord })).default([]),
  citations,
})

/** One proposal, or one version of it. `relations` point from this plan to the other. */
export const Plan = z
  .object({
    ...fields,
    relations: z.array(z.object({ kind: PlanRelationKind, plan: Ref, ...tie })),
    citations: z.array(Citation),
  })
  .meta({ id: 'Plan' })

export type PlanRecord = z.infer<typeof PlanRecord>
export type Plan = z.infer<typeof Plan>

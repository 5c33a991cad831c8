import { z } from 'zod'
import { Citation, citations } from './citation.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { longest, text } from './text.ts'

export const DiscrepancyKind = z
  .enum(['conflict', 'wording', 'precision', 'attribution'])
  .meta({ id: 'DiscrepancyKind' })

export type DiscrepancyKind = z.infer<typeof DiscrepancyKind>

const fields = {
  id: Id,
  question: text(longest.prose),
  kind: DiscrepancyKind,
  note: text(longest.prose).optional(),
}

export const DiscrepancyRecord = z.strictObject({
  ...fields,
  about: z.array(Id).min(1, 'at least one record that it is about'),
  readings: z
    .array(z.strictObject({ id: Id, text: text(longest.prose), citations }))
    .min(2, 'two readings or more: one is no discrepancy'),
})

/** A question that sources answer differently. Every reading stays, side by side. */
export const Discrepancy = z
  .object({
    ...fields,
    about: z.array(Ref),
    readings: z.array(z.object({ id: Id, text: z.string(), citations: z.array(Citation) })),
  })
  .meta({ id: 'Discrepancy' })

export type DiscrepancyRecord = z.infer<typeof DiscrepancyRecord>
export type Discrepancy = z.infer<typeof Discrepancy>

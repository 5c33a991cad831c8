import { z } from 'zod'
import { Day } from './dates.ts'
import { Id } from './id.ts'
import { Label } from './ref.ts'

const fields = {
  id: Id,
  title: z.string().min(1),
  summary: z.string().min(1),
  question: z.string().min(1),
  asOf: Day,
  license: z.string().min(1),
  sides: z.array(z.string().min(1)).min(1),
}

/** One dataset. `asOf` is the day that it is coded up to; `sides` are the titles that group actors, in order. */
export const NegotiationRecord = z.strictObject(fields)

export const Negotiation = z
  .object({ ...fields, counts: z.partialRecord(Label, z.int()), newerDataset: z.literal(true).optional() })
  .meta({
    id: 'Negotiation',
    description: '`newerDataset`: Parley ships with another edition of this dataset than the one that was loaded.',
  })

export type NegotiationRecord = z.infer<typeof NegotiationRecord>
export type Negotiation = z.infer<typeof Negotiation>

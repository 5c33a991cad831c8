import { z } from 'zod'
import { Day } from './dates.ts'
import { Id } from './id.ts'
import { Label } from './ref.ts'
import { line, longest, text } from './text.ts'

const fields = {
  id: Id,
  title: line(),
  summary: text(longest.prose),
  question: text(longest.prose),
  asOf: Day,
  license: line(),
  sides: z.array(line()).min(1).max(100),
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

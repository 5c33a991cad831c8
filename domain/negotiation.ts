import { z } from 'zod'
import { noted } from './basis.ts'
import { Day } from './dates.ts'
import { Id } from './id.ts'
import { Label } from './ref.ts'
import { Side } from './side.ts'
import { line, longest, text } from './text.ts'

const fields = {
  id: Id,
  title: line(),
  summary: text(longest.prose),
  question: text(longest.prose),
  asOf: Day,
  license: line(),
  ...noted,
}

/** One dataset. `asOf` is the day that it is coded up to. */
export const NegotiationRecord = z.strictObject(fields)

/** How what ships is loaded: by `command`, before which the server must stop where `stopFirst`. */
export const NewerDataset = z.strictObject({ command: line(), stopFirst: z.boolean() })

export const Negotiation = z
  .object({
    ...fields,
    sides: z.array(Side),
    counts: z.partialRecord(Label, z.int()),
    newerDataset: NewerDataset.optional(),
  })
  .meta({
    id: 'Negotiation',
    description:
      '`newerDataset`: Parley ships with another edition of this dataset than the one that was loaded; `command` loads it, for ' +
      'which the server has to be stopped first where `stopFirst` is true.',
  })

export type NegotiationRecord = z.infer<typeof NegotiationRecord>
export type NewerDataset = z.infer<typeof NewerDataset>
export type Negotiation = z.infer<typeof Negotiation>

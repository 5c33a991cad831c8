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

/** How what ships is loaded: by `command`, before which the server must stop where `stopFirst`. */
export const NewerDataset = z.strictObject({ command: line(), stopFirst: z.boolean() })

export const Negotiation = z
  .object({ ...fields, counts: z.partialRecord(Label, z.int()), newerDataset: NewerDataset.optional() })
  .meta({
    id: 'Negotiation',
    description:
      '`newerDataset`: Parley ships with another edition of this dataset than the one that was loaded; `command` loads it, for ' +
      'which the server has to be stopped first where `stopFirst` is true.',
  })

export type NegotiationRecord = z.infer<typeof NegotiationRecord>
export type NewerDataset = z.infer<typeof NewerDataset>
export type Negotiation = z.infer<typeof Negotiation>

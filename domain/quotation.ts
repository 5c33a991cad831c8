import { z } from 'zod'
import { noted } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { maybeDated } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { longest, text } from './text.ts'

const mostWords = 25

const fewWords = text(longest.prose).refine(
  (written) => written.trim().split(/\s+/).length <= mostWords,
  `at most ${mostWords} words`,
)

const fields = { id: Id, text: fewWords, ...maybeDated, ...noted }

export const QuotationRecord = z.strictObject({
  ...fields,
  speaker: Id,
  of: z.array(Id).min(1, 'at least one record whose words they are'),
  citations,
})

/** A few words that somebody is reported to have said, as they stand between quotation marks in the source. */
export const Quotation = z
  .object({ ...fields, speaker: Ref, of: z.array(Ref), citations: z.array(Citation) })
  .meta({ id: 'Quotation' })

export type QuotationRecord = z.infer<typeof QuotationRecord>
export type Quotation = z.infer<typeof Quotation>

import { z } from 'zod'
import { maybeDated } from './dates.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line, longest, text } from './text.ts'
import { WebAddress } from './web-address.ts'

/** More than any document has; what is counted up to it is quickly counted. */
const mostParagraphs = 100_000

const fields = {
  id: Id,
  title: line(),
  publisher: line().optional(),
  author: line().optional(),
  ...maybeDated,
  paragraphs: z.int().min(1).max(mostParagraphs).optional(),
  complete: z.boolean().optional(),
  note: text(longest.prose).optional(),
}

export const SourceRecord = z.strictObject({ ...fields, url: WebAddress.optional(), file: line().optional() })

/** A published document, without its text. `paragraphs` is how many it has, where they are counted; `complete`: all that
 * it says is coded, with basis, date and paragraph; `claims` how many records cite it. */
export const Source = z.object({ ...fields, url: z.string().optional(), claims: z.int() }).meta({ id: 'Source' })

/** Something in the graph that cites a paragraph, with the outlets that the source has it from. */
export const CitedRecord = Ref.extend({ via: z.array(z.string()), restsOn: z.int() }).meta({
  id: 'CitedRecord',
  description: '`restsOn`: how many paragraphs it cites, of whatever sources: one may bear out only a part of it.',
})

/** A source with every record that cites it, by paragraph. Paragraphs that nothing cites are absent. */
export const SourceDetail = Source.extend({
  byParagraph: z.array(z.object({ paragraph: z.int(), records: z.array(CitedRecord) })),
}).meta({ id: 'SourceDetail' })

export type SourceRecord = z.infer<typeof SourceRecord>
export type Source = z.infer<typeof Source>
export type CitedRecord = z.infer<typeof CitedRecord>
export type SourceDetail = z.infer<typeof SourceDetail>

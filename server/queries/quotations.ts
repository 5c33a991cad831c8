import type { Id } from '#domain/id'
import { Quotation } from '#domain/quotation'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, citationsOf, isOneOf, refOf } from './phrases.ts'
import { CitationsRow, entryOf, RefRow, RefsRow } from './rows.ts'

const QuotationRow = Quotation.extend({ speaker: RefRow, of: RefsRow, citations: CitationsRow })

export type QuotationFilter = { ids: Id[] | null; speakers: Id[] | null; of: Id[] | null }

/** Quotations by date, those without one last. `of`: the records whose words they are. */
export const quotations: Query<QuotationFilter, Quotation> = defineQuery(
  'quotations',
  `MATCH (speaker:Actor:parley)-[:SAID]->(quotation:Quotation:parley)
WHERE ${isOneOf('quotation.id', 'ids')} AND ${isOneOf('speaker.id', 'speakers')}
  AND ($of IS NULL OR EXISTS { MATCH (quotation)-[:WORDS_OF]->(thing) WHERE thing.id IN $of })
RETURN quotation {.*,
    speaker: ${refOf('speaker', 'Actor')},
    of: [(quotation)-[:WORDS_OF]->(record) | ${refOf('record')}],
    citations: ${citationsOf('quotation')}} AS entry
${byDate('quotation')}`,
  entryOf(QuotationRow),
)

import { z } from 'zod'
import type { Id } from '#domain/id'
import { Source } from '#domain/source'
import { defineQuery, type Query } from './define-query.ts'
import { byDate, isOneOf } from './phrases.ts'
import { entryOf } from './rows.ts'

/** A record may cite a source more than once, with another outlet each time. */
const SourceRow = Source.extend({ claims: z.array(z.string()).transform((records) => new Set(records).size) })

export type SourceFilter = { ids: Id[] | null }

/** Sources by date, each with how many records cite it. */
export const sources: Query<SourceFilter, Source> = defineQuery(
  'sources',
  `MATCH (source:Source:parley)
WHERE ${isOneOf('source.id', 'ids')}
RETURN source {.*, claims: [(source)<-[:CITES]-(record) | record.id]} AS entry
${byDate('source')}`,
  entryOf(SourceRow),
)

import { z } from 'zod'
import { defineQuery, type Query } from './define-query.ts'
import { asLoaded } from './rows.ts'

const Row = z.object({ source: asLoaded, date: asLoaded })

/** When each source was published, of those that are dated. */
export const datesOfSources: Query<Record<string, never>, z.infer<typeof Row>> = defineQuery(
  'datesOfSources',
  'MATCH (source:Source:parley) WHERE source.date IS NOT NULL RETURN source.id AS source, source.date AS date',
  Row,
)

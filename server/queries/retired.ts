import type { Id } from '#domain/id'
import { Retired } from '#domain/retired'
import { defineQuery, type Query } from './define-query.ts'
import { entryOf } from './rows.ts'

/** What became of an id that named a record once; nothing where none did. */
export const retired: Query<{ id: Id }, Retired> = defineQuery(
  'retired',
  'MATCH (gone:Retired:parley {id: $id}) RETURN gone {.*} AS entry',
  entryOf(Retired.loose()),
)

import { createHash } from 'node:crypto'
import { z } from 'zod'
import { pageOf } from '#domain/page'
import { Ref } from '#domain/ref'
import { type SearchIndex, searchIndexOf } from '../analysis/search-index.ts'
import type { Readable } from '../queries/define-query.ts'
import { searchable } from '../queries/searchable.ts'
import { defineRoute } from './define-route.ts'
import { listQuery, noParams } from './filters.ts'
import { toPage } from './page.ts'
import { refTable } from './tables/actor-tables.ts'

const q = z
  .string('expected what to search for, given once')
  .max(200, 'expected at most 200 characters')
  .meta({ description: 'A name, an alias, a title or words of a text; a prefix or a slip of the key will do.' })

export const searchRoutes = [
  defineRoute({
    path: '/api/search',
    tag: 'Answers',
    summary: 'Whatever goes by this name, alias, title or text, the best first; case and diacritics do not count',
    description:
      'Refs of actors, plans, points, demands, events and sources. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { q: 'zelenski', limit: '2' } },
    params: noParams,
    query: listQuery({ q }),
    response: pageOf(Ref),
    table: refTable,
    async answer({ query }, store) {
      const index = await indexOf(store)
      return toPage(index.search(query.q), query)
    },
  }),
]

const indices = new WeakMap<object, { of: string; index: SearchIndex }>()

/** The index over what the store holds now: made anew only when that has changed. */
async function indexOf(store: Readable): Promise<SearchIndex> {
  const entries = await searchable.ask(store, {})
  const of = createHash('sha1').update(JSON.stringify(entries)).digest('base64')
  const before = indices.get(store)
  if (before?.of === of) return before.index
  const index = searchIndexOf(entries)
  indices.set(store, { of, index })
  return index
}

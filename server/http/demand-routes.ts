import { Demand } from '#domain/demand'
import { pageOf } from '#domain/page'
import { demands } from '../queries/demands.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams } from './filters.ts'
import { toPage } from './page.ts'
import { demandTable } from './tables/happening-tables.ts'

export const demandRoutes = [
  defineRoute({
    path: '/api/demands',
    tag: 'Demands',
    summary: 'Demands by title, each with the points that answer it',
    description:
      'What actors ask for regardless of any plan, perhaps as a red line. That a point meets it is no stance of theirs on the point; it has a basis of its own, often our reading. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { actor: 'ukraine', limit: '1' } },
    params: noParams,
    query: listQuery({ actor: idsOf('actors') }),
    response: pageOf(Demand),
    table: demandTable,
    async answer({ query }, store) {
      return toPage(await demands.ask(store, { ids: null, actors: query.actor ?? null }), query)
    },
  }),
]

import { Demand } from '#domain/demand'
import { pageOf } from '#domain/page'
import { demands } from '../queries/demands.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams } from './filters.ts'
import { toPage } from './page.ts'

export const demandRoutes = [
  defineRoute({
    path: '/api/demands',
    tag: 'Demands',
    summary: 'Demands by title, each with the points that answer it',
    params: noParams,
    query: listQuery({ actor: idsOf('actors') }),
    response: pageOf(Demand),
    async answer({ query }, store) {
      return toPage(await demands.ask(store, { ids: null, actors: query.actor ?? null }), query)
    },
  }),
]

import { Forecast } from '#domain/forecast'
import { pageOf } from '#domain/page'
import { Quotation } from '#domain/quotation'
import { forecasts } from '../queries/forecasts.ts'
import { quotations } from '../queries/quotations.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams } from './filters.ts'
import { toPage } from './page.ts'

export const sayingRoutes = [
  defineRoute({
    path: '/api/forecasts',
    tag: 'Positions',
    summary: 'What somebody expects to happen, or another to do, by date: no stance of anybody',
    params: noParams,
    query: listQuery({ actor: idsOf('actors'), about: idsOf('any records') }),
    response: pageOf(Forecast),
    async answer({ query }, store) {
      const { actor = null, about = null } = query
      return toPage(await forecasts.ask(store, { ids: null, actors: actor, about }), query)
    },
  }),
  defineRoute({
    path: '/api/quotations',
    tag: 'Positions',
    summary: 'A few words that somebody is reported to have said, by date',
    params: noParams,
    query: listQuery({ speaker: idsOf('actors'), of: idsOf('positions, demands, brokerages or events') }),
    response: pageOf(Quotation),
    async answer({ query }, store) {
      const { speaker = null, of = null } = query
      return toPage(await quotations.ask(store, { ids: null, speakers: speaker, of }), query)
    },
  }),
]

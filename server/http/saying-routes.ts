import { Forecast } from '#domain/forecast'
import { pageOf } from '#domain/page'
import { Quotation } from '#domain/quotation'
import { forecasts } from '../queries/forecasts.ts'
import { quotations } from '../queries/quotations.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams } from './filters.ts'
import { toPage } from './page.ts'
import { forecastTable, quotationTable } from './tables/claim-tables.ts'

export const sayingRoutes = [
  defineRoute({
    path: '/api/forecasts',
    tag: 'Positions',
    summary: 'What somebody expects to happen, or another to do, by date: no stance of anybody',
    description:
      "Nobody's stance, and no position of whom it is about. Without `actors` it is the report's own. One page of a list: `total` counts all, `limit` and `offset` choose the page.",
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({ actor: idsOf('actors'), about: idsOf('any records') }),
    response: pageOf(Forecast),
    table: forecastTable,
    async answer({ query }, store) {
      const { actor = null, about = null } = query
      return toPage(await forecasts.ask(store, { ids: null, actors: actor, about }), query)
    },
  }),
  defineRoute({
    path: '/api/quotations',
    tag: 'Positions',
    summary: 'A few words that somebody is reported to have said, by date',
    description:
      'At most 25 words, as they stand between quotation marks in the source, with the records whose words they are. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({ speaker: idsOf('actors'), of: idsOf('positions, demands, brokerages or events') }),
    response: pageOf(Quotation),
    table: quotationTable,
    async answer({ query }, store) {
      const { speaker = null, of = null } = query
      return toPage(await quotations.ask(store, { ids: null, speakers: speaker, of }), query)
    },
  }),
]

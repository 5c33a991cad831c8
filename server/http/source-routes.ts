import { Discrepancy } from '#domain/discrepancy'
import { pageOf } from '#domain/page'
import { Source, SourceDetail } from '#domain/source'
import { byParagraph } from '../analysis/source-paragraphs.ts'
import { citedParagraphs } from '../queries/cited-paragraphs.ts'
import { discrepancies } from '../queries/discrepancies.ts'
import { sources } from '../queries/sources.ts'
import { defineRoute } from './define-route.ts'
import { byId, idsOf, listQuery, noParams, noQuery } from './filters.ts'
import { theOne, toPage } from './page.ts'

export const sourceRoutes = [
  defineRoute({
    path: '/api/sources',
    tag: 'Sources',
    summary: 'Sources by date, each with how many records cite it',
    params: noParams,
    query: listQuery({}),
    response: pageOf(Source),
    async answer({ query }, store) {
      return toPage(await sources.ask(store, { ids: null }), query)
    },
  }),
  defineRoute({
    path: '/api/sources/:id',
    tag: 'Sources',
    summary: 'One source, with everything that cites it, by paragraph',
    params: byId,
    query: noQuery,
    response: SourceDetail,
    async answer({ params: { id } }, store) {
      const source = theOne(await sources.ask(store, { ids: [id] }), id)
      return { ...source, byParagraph: byParagraph(await citedParagraphs.ask(store, { source: id })) }
    },
  }),
  defineRoute({
    path: '/api/discrepancies',
    tag: 'Sources',
    summary: 'Questions that sources answer differently: conflicts first, every reading side by side',
    params: noParams,
    query: listQuery({ about: idsOf('any records') }),
    response: pageOf(Discrepancy),
    async answer({ query }, store) {
      return toPage(await discrepancies.ask(store, { ids: null, about: query.about ?? null }), query)
    },
  }),
]

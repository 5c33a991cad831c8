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
import { sourceTable } from './tables/actor-tables.ts'
import { discrepancyTable } from './tables/happening-tables.ts'

export const sourceRoutes = [
  defineRoute({
    path: '/api/sources',
    tag: 'Sources',
    summary: 'Sources by date, each with how many records cite it',
    description:
      'Published documents, without their text. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({}),
    response: pageOf(Source),
    table: sourceTable,
    async answer({ query }, store) {
      return toPage(await sources.ask(store, { ids: null }), query)
    },
  }),
  defineRoute({
    path: '/api/sources/:id',
    tag: 'Sources',
    summary: 'One source, with everything that cites it, by paragraph',
    description:
      'Paragraph by paragraph, counted from 1, the title included. A paragraph that nothing cites is absent.',
    example: { params: { id: 'secret-deal-analysis' } },
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
    description:
      'Every reading stays, with what it cites; none is preferred or averaged. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({ about: idsOf('any records') }),
    response: pageOf(Discrepancy),
    table: discrepancyTable,
    async answer({ query }, store) {
      return toPage(await discrepancies.ask(store, { ids: null, about: query.about ?? null }), query)
    },
  }),
]

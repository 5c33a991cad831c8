import { z } from 'zod'
import { Issue } from '#domain/issue'
import { pageOf } from '#domain/page'
import { PlanPoint } from '#domain/plan-point'
import { issues } from '../queries/issues.ts'
import { anyPoint, points } from '../queries/points.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, byId, idsOf, listQuery, noParams, textFilter } from './filters.ts'
import { theOne, toPage } from './page.ts'
import { issueTable, pointTable } from './tables/plan-tables.ts'

export const pointRoutes = [
  defineRoute({
    path: '/api/points',
    tag: 'Plans',
    summary: 'Points by plan, heading and order, each with how many actors stand how to it',
    description:
      'Provisions in the wording of their plan. `tally` counts actors by their stance on the very point, as of the day: demands and positions on the plan are not in it. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { plan: 'alaska-terms', limit: '1' } },
    params: noParams,
    query: listQuery({
      plan: idsOf('plans'),
      heading: idsOf('headings'),
      issue: idsOf('issues'),
      q: textFilter('A part of the title or of the text.'),
      asOf: asOfDay,
    }),
    response: pageOf(PlanPoint),
    table: pointTable,
    async answer({ query }, store) {
      const { plan = null, heading = null, issue = null, q, asOf = null } = query
      const filter = { ...anyPoint, plans: plan, headings: heading, issues: issue, q: q?.toLowerCase() ?? null, asOf }
      return toPage(await points.ask(store, filter), query)
    },
  }),
  defineRoute({
    path: '/api/points/:id',
    tag: 'Plans',
    summary: 'One point',
    description:
      'Its wording, how that is known, what it succeeds, and how many stand how to it. Who they are is at `/api/standing/{id}`.',
    example: { params: { id: 'armed-forces-halved' } },
    params: byId,
    query: z.strictObject({ asOf: asOfDay }),
    response: PlanPoint,
    async answer({ params: { id }, query: { asOf = null } }, store) {
      return theOne(await points.ask(store, { ...anyPoint, ids: [id], asOf }), id)
    },
  }),
  defineRoute({
    path: '/api/issues',
    tag: 'Plans',
    summary: 'Issues in their order, with the points and demands that they are about',
    description:
      'Subjects that points of several plans and demands share, which makes versions comparable. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({}),
    response: pageOf(Issue),
    table: issueTable,
    async answer({ query }, store) {
      return toPage(await issues.ask(store, { ids: null }), query)
    },
  }),
]

import { z } from 'zod'
import { Issue } from '#domain/issue'
import { pageOf } from '#domain/page'
import { PlanPoint } from '#domain/plan-point'
import { issues } from '../queries/issues.ts'
import { anyPoint, points } from '../queries/points.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, byId, idsOf, listQuery, noParams, textFilter } from './filters.ts'
import { theOne, toPage } from './page.ts'

export const pointRoutes = [
  defineRoute({
    path: '/api/points',
    tag: 'Plans',
    summary: 'Points by plan, heading and order, each with how many actors stand how to it',
    params: noParams,
    query: listQuery({
      plan: idsOf('plans'),
      heading: idsOf('headings'),
      issue: idsOf('issues'),
      q: textFilter('A part of the title or of the text.'),
      asOf: asOfDay,
    }),
    response: pageOf(PlanPoint),
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
    params: noParams,
    query: listQuery({}),
    response: pageOf(Issue),
    async answer({ query }, store) {
      return toPage(await issues.ask(store, { ids: null }), query)
    },
  }),
]

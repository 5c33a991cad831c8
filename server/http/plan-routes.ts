import { z } from 'zod'
import { Heading } from '#domain/heading'
import { pageOf } from '#domain/page'
import { Plan } from '#domain/plan'
import { Ref } from '#domain/ref'
import { headings } from '../queries/headings.ts'
import { plans } from '../queries/plans.ts'
import { anyPoint, points } from '../queries/points.ts'
import { defineRoute } from './define-route.ts'
import { byId, idsOf, listQuery, noParams, noQuery } from './filters.ts'
import { theOne, toPage } from './page.ts'
import { headingTable, planTable } from './tables/plan-tables.ts'

const PlanDetail = Plan.extend({
  relatedFrom: Plan.shape.relations,
  headings: z.array(Ref),
  points: z.array(Ref),
}).meta({
  id: 'PlanDetail',
  description:
    '`relatedFrom`: the relations that other plans have to this one. `headings` and `points` in their order.',
})

export const planRoutes = [
  defineRoute({
    path: '/api/plans',
    tag: 'Plans',
    summary: 'Plans by date, those that no source dates last',
    description:
      'Proposals and their versions, each with how it relates to others and who says so. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({}),
    response: pageOf(Plan),
    table: planTable,
    async answer({ query }, store) {
      const found = await plans.ask(store, { ids: null })
      return toPage(
        found.map(({ relatedFrom, ...plan }) => plan),
        query,
      )
    },
  }),
  defineRoute({
    path: '/api/plans/:id',
    tag: 'Plans',
    summary: 'One plan, with its headings, its points and the plans that relate to it',
    description: 'Its headings and points come as refs, in order: `/api/points?plan=` has them in full.',
    example: { params: { id: 'alaska-terms' } },
    params: byId,
    query: noQuery,
    response: PlanDetail,
    async answer({ params: { id } }, store) {
      const plan = theOne(await plans.ask(store, { ids: [id] }), id)
      const [under, within] = await Promise.all([
        headings.ask(store, { ids: null, plans: [id] }),
        points.ask(store, { ...anyPoint, plans: [id] }),
      ])
      return {
        ...plan,
        headings: under.map((h) => ({ id: h.id, label: 'Heading' as const, name: h.title })),
        points: within.map((point) => ({ id: point.id, label: 'PlanPoint' as const, name: point.title })),
      }
    },
  }),
  defineRoute({
    path: '/api/headings',
    tag: 'Plans',
    summary: 'Headings in the order of their plan',
    description:
      'Chapters of a plan, with their points as refs. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({ plan: idsOf('plans') }),
    response: pageOf(Heading),
    table: headingTable,
    async answer({ query }, store) {
      return toPage(await headings.ask(store, { ids: null, plans: query.plan ?? null }), query)
    },
  }),
]

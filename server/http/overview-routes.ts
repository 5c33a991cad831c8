import { z } from 'zod'
import { Day, PartialDate } from '#domain/dates'
import { Change, DatedClaims, Overview } from '#domain/overview'
import { pageOf } from '#domain/page'
import { voicesOf } from '#domain/rules/sides'
import { standingOn } from '#domain/rules/standing'
import { calendarOf } from '../analysis/calendar.ts'
import { overviewOf } from '../analysis/overview.ts'
import { actors, anyActor } from '../queries/actors.ts'
import { datesOfClaims } from '../queries/dates-of-claims.ts'
import { demands } from '../queries/demands.ts'
import { discrepancies } from '../queries/discrepancies.ts'
import { anyPosition, positions } from '../queries/positions.ts'
import { sides } from '../queries/sides.ts'
import { allChanges, changesAround } from './changes-asked.ts'
import { chosenPlan } from './chosen-plan.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, idFilter, listQuery, noParams } from './filters.ts'
import { theNegotiation } from './negotiation-routes.ts'
import { toPage } from './page.ts'
import { datedTable } from './tables/actor-tables.ts'
import { changeTable } from './tables/happening-tables.ts'

const changesShown = 12
const nothing = { points: [], positions: [], demands: [], discrepancies: [], voices: new Map() }

const sinceDay = Day.optional().meta({ description: 'Only what is dated on this day or later.' })

export const overviewRoutes = [
  defineRoute({
    path: '/api/overview',
    tag: 'Answers',
    summary:
      'Beside the points of a plan: what changed, what is contested, where reports disagree, what it all rests on',
    description:
      'A plan at a glance, as of a day. Counts are of positions on the plan and its points; who has declared none is counted apart, and what nobody is recorded as saying too.',
    example: { query: { plan: 'alaska-terms' } },
    params: noParams,
    query: z.strictObject({
      plan: idFilter('The plan. Default: the one with most points.'),
      asOf: asOfDay,
      since: sinceDay,
    }),
    response: Overview,
    async answer({ query }, store) {
      const { asOf } = query.asOf ? { asOf: query.asOf } : await theNegotiation(store)
      const chosen = await chosenPlan(store, { ...query, asOf })
      if (chosen === undefined) return { changes: [], ...overviewOf(nothing) }
      const { plan, points } = chosen
      const targets = [plan.id, ...points.map((p) => p.id)]
      const [history, demanded, everybody, inOrder] = await Promise.all([
        positions.ask(store, { ...anyPosition, targets }),
        demands.ask(store, { ids: null, actors: null }),
        actors.ask(store, anyActor),
        sides.ask(store, {}),
      ])
      const standing = standingOn(history, asOf)
      const disputed = await discrepancies.ask(store, { ids: null, about: [...targets, ...history.map((p) => p.id)] })
      const changes = await changesAround(store, plan.id, targets)
      return {
        changes: changes.filter((c) => c.date <= asOf && c.date >= (query.since ?? '')).slice(0, changesShown),
        ...overviewOf({
          points,
          positions: standing,
          demands: demanded,
          discrepancies: disputed,
          voices: voicesOf(everybody, inOrder),
        }),
      }
    },
  }),
  defineRoute({
    path: '/api/changes',
    tag: 'Answers',
    summary: 'Everything dated that changed the picture, the newest first',
    description:
      'Positions taken or changed, plans, events and brokerages by date. A position of another report or a weaker one is never a change. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '2' } },
    params: noParams,
    query: listQuery({
      since: sinceDay,
      until: PartialDate.optional().meta({ description: 'Only what is dated on this date or earlier.' }),
    }),
    response: pageOf(Change),
    table: changeTable,
    async answer({ query: { since = '', until, ...page } }, store) {
      const changes = await allChanges(store)
      const within = changes.filter((c) => c.date >= since && (until === undefined || c.date <= until))
      return toPage(within, page)
    },
  }),
  defineRoute({
    path: '/api/calendar',
    tag: 'Answers',
    summary: 'How many positions, brokerages and events stand on each date',
    description:
      'Dates as exact as the sources have them: a day, a month or a year. What nobody dates is on none. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '3' } },
    params: noParams,
    query: listQuery({}),
    response: pageOf(DatedClaims),
    table: datedTable,
    async answer({ query }, store) {
      return toPage(calendarOf(await datesOfClaims.ask(store, {})), query)
    },
  }),
]

import { EventStatus, NegotiationEvent } from '#domain/event'
import { pageOf } from '#domain/page'
import { Pressure } from '#domain/pressure'
import { anyEvent, events } from '../queries/events.ts'
import { pressures } from '../queries/pressures.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams, oneOf } from './filters.ts'
import { toPage } from './page.ts'
import { eventTable, pressureTable } from './tables/happening-tables.ts'

export const eventRoutes = [
  defineRoute({
    path: '/api/events',
    tag: 'Events',
    summary: 'Meetings, calls, visits, leaks, strikes … by date',
    description:
      'Held, planned, possible, on hold or cancelled. Only who `attended` took part; the others are told apart by their `status`. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { status: 'cancelled', limit: '1' } },
    params: noParams,
    query: listQuery({
      actor: idsOf('actors'),
      plan: idsOf('plans'),
      status: oneOf(EventStatus, 'states of an event'),
    }),
    response: pageOf(NegotiationEvent),
    table: eventTable,
    async answer({ query }, store) {
      const { actor = null, plan = null, status = null } = query
      return toPage(await events.ask(store, { ...anyEvent, actors: actor, plans: plan, statuses: status }), query)
    },
  }),
  defineRoute({
    path: '/api/pressures',
    tag: 'Events',
    summary: 'What weighs on actors, by date',
    description:
      "Facts that weigh on an actor's room for manoeuvre, as the sources have them. One page of a list: `total` counts all, `limit` and `offset` choose the page.",
    example: { query: { limit: '1' } },
    params: noParams,
    query: listQuery({ actor: idsOf('actors') }),
    response: pageOf(Pressure),
    table: pressureTable,
    async answer({ query }, store) {
      return toPage(await pressures.ask(store, { ids: null, actors: query.actor ?? null }), query)
    },
  }),
]

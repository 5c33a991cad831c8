import { z } from 'zod'
import { Actor, ActorKind } from '#domain/actor'
import { ActorDetail } from '#domain/actor-detail'
import { pageOf } from '#domain/page'
import { actorOnDay } from '#domain/rules/actor-records'
import { actors, anyActor } from '../queries/actors.ts'
import { dayAsked } from './day-asked.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, byId, listQuery, noParams, oneOf, textFilter } from './filters.ts'
import { toPage } from './page.ts'
import { recordedOf } from './recorded-of.ts'
import { actorTable } from './tables/actor-tables.ts'

export const actorRoutes = [
  defineRoute({
    path: '/api/actors',
    tag: 'Actors',
    summary: 'Actors, by name',
    description:
      'Persons, states, bodies and unnamed sources, each with its side and whom it represents, and how that is known. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { q: 'dmitriev' } },
    params: noParams,
    query: listQuery({
      kind: oneOf(ActorKind, 'kinds of actor'),
      side: oneOf(z.string().min(1), 'sides of the negotiation'),
      q: textFilter('A part of the name or of an alias.'),
    }),
    response: pageOf(Actor),
    table: actorTable,
    async answer({ query }, store) {
      const { kind = null, side = null, q } = query
      const found = await actors.ask(store, { ...anyActor, kinds: kind, sides: side, q: q?.toLowerCase() ?? null })
      return toPage(found, query)
    },
  }),
  defineRoute({
    path: '/api/actors/:id',
    tag: 'Actors',
    summary: 'One actor, with its standing on everything and all that is recorded of it, as of a day',
    description:
      'Beside what the list has: positions held and voiced, brokerages, demands, events and pressures as of the day, and a sentence that sums them up. An empty list means that none is recorded.',
    example: { params: { id: 'south-africa' } },
    params: byId,
    query: z.strictObject({ asOf: asOfDay }),
    response: ActorDetail,
    async answer({ params: { id }, query }, store) {
      const actor = await recordedOf(store, id)
      return actorOnDay({ actor, asOf: await dayAsked(store, query) })
    },
  }),
]

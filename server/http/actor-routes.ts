import { z } from 'zod'
import { Actor, ActorKind } from '#domain/actor'
import { ActorDetail } from '#domain/actor-detail'
import type { Day } from '#domain/dates'
import { pageOf } from '#domain/page'
import { isKnownBy } from '#domain/rules/standing'
import { actorParts, actorSentence } from '#domain/words/actor-sentence'
import { actorTies } from '../queries/actor-ties.ts'
import { actors, anyActor } from '../queries/actors.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import type { Readable } from '../queries/define-query.ts'
import { demands } from '../queries/demands.ts'
import { anyEvent, events } from '../queries/events.ts'
import { anyPosition, positions } from '../queries/positions.ts'
import { pressures } from '../queries/pressures.ts'
import { dayAsked } from './day-asked.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, byId, listQuery, noParams, oneOf, textFilter } from './filters.ts'
import { theOne, toPage } from './page.ts'
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
      const actor = theOne(await actors.ask(store, { ...anyActor, ids: [id] }), id)
      const asOf = await dayAsked(store, query)
      const recorded = await recordedOf(store, id, asOf)
      return { ...actor, sentence: actorSentence(actor, recorded), parts: actorParts(actor, recorded), ...recorded }
    },
  }),
]

/** All that is recorded of an actor by a day. Demands and pressures have none, and what nobody dates is there. */
async function recordedOf(store: Readable, id: string, asOf: Day) {
  const own = [id]
  const [ties, held, voiced, played, demanded, attended, pressing] = await Promise.all([
    actorTies.ask(store, { id }),
    positions.ask(store, { ...anyPosition, holders: own, asOf }),
    positions.ask(store, { ...anyPosition, voices: own, asOf }),
    brokerages.ask(store, { ...anyBrokerage, actors: own }),
    demands.ask(store, { ids: null, actors: own }),
    events.ask(store, { ...anyEvent, actors: own, asOf }),
    pressures.ask(store, { ids: null, actors: own }),
  ])
  const { representedBy, members } = theOne(ties, id)
  return {
    representedBy,
    members,
    positions: held,
    voiced,
    brokerages: played.filter(isKnownBy(asOf)),
    demands: demanded,
    events: attended,
    pressures: pressing.filter(isKnownBy(asOf)),
  }
}

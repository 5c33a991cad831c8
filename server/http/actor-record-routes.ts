import { ActorRecords } from '#domain/actor-records'
import type { Id } from '#domain/id'
import type { Name } from '#domain/name'
import { namedIn } from '../analysis/named-in.ts'
import { forecasts } from '../queries/forecasts.ts'
import { issues } from '../queries/issues.ts'
import { quotations } from '../queries/quotations.ts'
import { sources } from '../queries/sources.ts'
import { actorsNamed } from './actors-named.ts'
import { defineRoute } from './define-route.ts'
import { byId, noQuery } from './filters.ts'
import type { ReadAt } from './kept-reads.ts'
import { everyName } from './name-routes.ts'
import { theNegotiation } from './negotiation-routes.ts'
import { recordedOf } from './recorded-of.ts'

export const actorRecordRoutes = [
  defineRoute({
    path: '/api/actors/:id/records',
    tag: 'Answers',
    summary:
      'All that is recorded of an actor on whatever day, with its names and sources: where it stands on any day follows from it',
    description:
      'Positions, demands, brokerages, events, forecasts and quotations with their dates, whatever the day; `/api/actors/{id}` of each day is computed from them.',
    example: { params: { id: 'steve-witkoff' } },
    params: byId,
    query: noQuery,
    response: ActorRecords,
    async answer({ params: { id }, revision }, store) {
      const actor = await recordedOf(store, id)
      const [{ asOf }, expects, expected] = await Promise.all([
        theNegotiation(store),
        forecasts.ask(store, { ids: null, actors: [id], about: null }),
        forecasts.ask(store, { ids: null, actors: null, about: [id] }),
      ])
      const { positions: held, voiced, brokerages: played, demands: made, events: attended } = actor
      const told = [held, voiced, played, made, attended, expects, expected].flat().map((record) => record.id)
      const answering = made.flatMap(({ matches }) => matches.map(({ point }) => point.id))
      const [quoted, listed, about] = await Promise.all([
        quotations.ask(store, { ids: null, speakers: null, of: told }),
        listedFor({ store, revision }, [...held.map(({ target }) => target.id), ...answering]),
        issues.ask(store, { ids: null }),
      ])
      const targets = new Set([...held.map(({ target }) => target.id), ...made.map((demand) => demand.id)])
      const records = {
        asOf,
        actor,
        forecasts: [...expects, ...expected.filter((other) => expects.every((own) => own.id !== other.id))],
        quotations: quoted,
        listed,
        issues: about.filter((issue) => [issue, ...issue.points, ...issue.demands].some((ref) => targets.has(ref.id))),
      }
      const named = namedIn(records)
      const [cited, everyone] = await Promise.all([
        sources.ask(store, { ids: [...named.sources] }),
        actorsNamed({ store, revision }, new Set([id, ...named.actors])),
      ])
      return { ...records, actors: everyone, sources: cited }
    },
  }),
]

/** The plans and points among these, and the plans of these points. */
async function listedFor(at: ReadAt, ids: readonly Id[]): Promise<Name[]> {
  const about = new Set(ids)
  const all = await everyName(at)
  const points = all.filter(({ id, label }) => label === 'PlanPoint' && about.has(id))
  const within = new Set(points.flatMap(({ plan }) => plan ?? []))
  return [...all.filter(({ id, label }) => label === 'Plan' && (about.has(id) || within.has(id))), ...points]
}

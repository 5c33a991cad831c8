import type { Id } from '#domain/id'
import type { Plan } from '#domain/plan'
import type { PlanPoint } from '#domain/plan-point'
import { Records } from '#domain/records'
import type { Ref } from '#domain/ref'
import { namedIn } from '../analysis/named-in.ts'
import { type Recorded, recordedIn } from '../analysis/recorded.ts'
import type { Readable } from '../queries/define-query.ts'
import { demands } from '../queries/demands.ts'
import { discrepancies } from '../queries/discrepancies.ts'
import { anyEvent, events } from '../queries/events.ts'
import { forecasts } from '../queries/forecasts.ts'
import { plans } from '../queries/plans.ts'
import { anyPoint, points } from '../queries/points.ts'
import { quotations } from '../queries/quotations.ts'
import { recordParts } from '../queries/record-parts.ts'
import { sources } from '../queries/sources.ts'
import { actorsNamed } from './actors-named.ts'
import { defineRoute } from './define-route.ts'
import { byId, noQuery } from './filters.ts'
import { notFound } from './problem.ts'

export const recordRoutes = [
  defineRoute({
    path: '/api/records/:id',
    tag: 'Answers',
    summary:
      'All that is recorded of this point, heading, plan, demand, issue or event on whatever day, with its names and sources: its standing on any day follows from it',
    description:
      'Positions, answers to demands, brokerages, forecasts, quotations and disagreements with their dates, whatever the day; the answer of `/api/standing/{id}` for each day is computed from them.',
    example: { params: { id: 'armed-forces-halved' } },
    params: byId,
    query: noQuery,
    response: Records,
    async answer({ params: { id }, revision }, store) {
      const found = recordedIn(await recordParts.ask(store, { id, asOf: null }))
      if (found === undefined) throw notFound(id)
      const { recorded } = found
      const [itself, demanded, disputed, expected] = await Promise.all([
        theTargetItself(store, recorded.target),
        demands.ask(store, { ids: found.demands, actors: null }),
        discrepancies.ask(store, { ids: found.discrepancies, about: null }),
        forecasts.ask(store, { ids: null, actors: null, about: [id] }),
      ])
      const told = [recorded.positions, recorded.onPlan, recorded.brokerages, demanded, expected].flat()
      const [quoted, placed] = await Promise.all([
        quotations.ask(store, { ids: null, speakers: null, of: [id, ...told.map((one) => one.id)] }),
        placesOf(
          store,
          recorded,
          itself.point,
          demanded.flatMap(({ matches }) => matches.map(({ point }) => point.id)),
        ),
      ])
      const records = {
        ...{ ...recorded, ...itself, ...placed },
        ...{ demands: demanded, discrepancies: disputed, forecasts: expected, quotations: quoted },
      }
      const named = namedIn(records)
      const [cited, everyone] = await Promise.all([
        sources.ask(store, { ids: [...named.sources] }),
        actorsNamed({ store, revision }, named.actors),
      ])
      return { ...records, actors: everyone, sources: cited }
    },
  }),
]

/** The record of the target, where an answer shows more of it than its name. A demand is among the demands. */
async function theTargetItself(
  store: Readable,
  { id, label }: Ref,
): Promise<Pick<Records, 'point' | 'wholePlan' | 'event'>> {
  if (label === 'PlanPoint') return { point: (await points.ask(store, { ...anyPoint, ids: [id] }))[0] }
  if (label === 'Plan') return { wholePlan: (await plans.ask(store, { ids: [id] })).map(withoutOthers)[0] }
  if (label === 'Event') return { event: (await events.ask(store, { ...anyEvent, ids: [id] }))[0] }
  return {}
}

const withoutOthers = ({ relatedFrom, ...plan }: Plan & { relatedFrom: unknown }): Plan => plan

/** In which plan each point stands that answers a demand here, or that came before or after a point; and what revises its plan. */
async function placesOf(
  store: Readable,
  { target }: Recorded,
  point: PlanPoint | undefined,
  answering: readonly Id[],
): Promise<Pick<Records, 'places' | 'revisions'>> {
  const versions = [...(point?.succeeds ?? []), ...(point?.succeededBy ?? [])].map(({ id }) => id)
  const ids = [...(target.label === 'Demand' ? answering : []), ...versions]
  const [found, revising] = await Promise.all([
    ids.length > 0 ? points.ask(store, { ...anyPoint, ids }) : [],
    point ? plans.ask(store, { ids: null }) : [],
  ])
  return {
    places: found.map(({ id, title, plan }) => ({ point: { id, label: 'PlanPoint', name: title }, plan })),
    revisions: revising
      .filter(({ relations }) => relations.some(({ kind, plan }) => kind === 'revises' && plan.id === point?.plan.id))
      .map(({ id, title }) => ({ id, label: 'Plan', name: title })),
  }
}

import { z } from 'zod'
import { Day, PartialDate } from '#domain/dates'
import type { Id } from '#domain/id'
import { Change, DatedClaims, Overview } from '#domain/overview'
import { pageOf } from '#domain/page'
import type { HeldPosition } from '#domain/position'
import { standingOn } from '#domain/rules/standing'
import { calendarOf } from '../analysis/calendar.ts'
import { changesPage, type Dated } from '../analysis/changes.ts'
import { overviewOf } from '../analysis/overview.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import { datesOfClaims } from '../queries/dates-of-claims.ts'
import { demands } from '../queries/demands.ts'
import { discrepancies } from '../queries/discrepancies.ts'
import { anyEvent, events } from '../queries/events.ts'
import { chosenPlan, outlines } from './chosen-plan.ts'
import { dayAsked } from './day-asked.ts'
import { defineRoute } from './define-route.ts'
import { everybody } from './everybody.ts'
import { asOfDay, idFilter, listQuery, noParams } from './filters.ts'
import { everyPosition } from './held-positions-kept.ts'
import type { ReadAt } from './kept-reads.ts'
import { toPage } from './page.ts'
import { datedTable } from './tables/actor-tables.ts'
import { changeTable } from './tables/happening-tables.ts'

/** Everything dated that the store knows. */
async function allDated(at: ReadAt): Promise<Dated> {
  const { store } = at
  const [positions, disputes, put, happened, played] = await Promise.all([
    everyPosition(at),
    discrepancies.ask(store, { ids: null, about: null }),
    outlines(at).then((all) => all.map(({ plan }) => plan)),
    events.ask(store, anyEvent),
    brokerages.ask(store, anyBrokerage),
  ])
  return { positions, plans: put, events: happened, brokerages: played, disputes }
}

/** What is dated about one plan: positions on it and its points, plans that it relates to or that relate to it. */
async function datedAround(
  at: ReadAt,
  plan: Id,
  { targets, positions, disputes }: Pick<Dated, 'disputes'> & { targets: Id[]; positions: readonly HeldPosition[] },
): Promise<Dated> {
  const { store } = at
  const [put, happened, played] = await Promise.all([
    outlines(at),
    events.ask(store, { ...anyEvent, plans: [plan] }),
    brokerages.ask(store, { ...anyBrokerage, targets }),
  ])
  const related = put
    .map((outline) => outline.plan)
    .filter((p) => p.id === plan || [...p.relations, ...p.relatedFrom].some((r) => r.plan.id === plan))
  return { positions, plans: related, events: happened, brokerages: played, disputes }
}

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
    async answer({ query, revision }, store) {
      const at = { store, revision }
      const [asOf, chosen, everything, demanded, { voices }, disputes] = await Promise.all([
        dayAsked(store, query),
        chosenPlan(at, query),
        everyPosition(at),
        demands.ask(store, { ids: null, actors: null }),
        everybody(at),
        discrepancies.ask(store, { ids: null, about: null }),
      ])
      if (chosen === undefined) return { changes: [], ...overviewOf(nothing) }
      const { plan, points } = chosen
      const targets = [plan.id, ...points.map((p) => p.id)]
      const isTarget = new Set(targets)
      const history = everything.filter((p) => isTarget.has(p.target.id))
      const isAround = new Set([...targets, ...history.map((p) => p.id)])
      const dated = await datedAround(at, plan.id, { targets, positions: history, disputes })
      const { since } = query
      return {
        changes: changesPage(dated, { since, until: asOf, limit: changesShown }).items,
        ...overviewOf({
          points,
          positions: standingOn(history, asOf),
          demands: demanded,
          discrepancies: disputes.filter(({ about }) => about.some(({ id }) => isAround.has(id))),
          voices,
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
    async answer({ query, revision }, store) {
      return changesPage(await allDated({ store, revision }), query)
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

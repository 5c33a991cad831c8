import { z } from 'zod'
import { Basis } from '#domain/basis'
import { Brokerage, BrokerageRole } from '#domain/brokerage'
import { sourcesIn } from '#domain/citation'
import { Day } from '#domain/dates'
import { pageOf } from '#domain/page'
import { Position } from '#domain/position'
import { Stance } from '#domain/stance'
import { brokerages } from '../queries/brokerages.ts'
import { positions } from '../queries/positions.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams, oneOf } from './filters.ts'
import { toPage } from './page.ts'
import { brokerageTable, positionTable } from './tables/claim-tables.ts'

export const positionRoutes = [
  defineRoute({
    path: '/api/positions',
    tag: 'Positions',
    summary: 'Positions by date: all of them, or with asOf the latest of each holder on each target by that day',
    description:
      "What one actor holds about one target from a date on. `voicedBy` is who said it, where that is not the holder; `until` the date of the same holder's next position on it. Silence is the absence of a position. One page of a list: `total` counts all, `limit` and `offset` choose the page.",
    example: { query: { holder: 'volodymyr-zelensky', stance: 'conditional', limit: '1' } },
    params: noParams,
    query: listQuery({
      holder: idsOf('actors'),
      voicedBy: idsOf('actors'),
      target: idsOf('points, plans, demands, issues or events'),
      stance: oneOf(Stance, 'stances'),
      basis: oneOf(Basis, 'bases'),
      source: idsOf('sources'),
      restsOn: z
        .enum(['one'], 'expected one: those whose citations name one source only')
        .optional()
        .meta({ description: '`one`: only those that rest on one source alone.' }),
      asOf: Day.optional().meta({ description: 'The latest of each holder on each target by that day. Default: all.' }),
    }),
    response: pageOf(Position),
    table: positionTable,
    async answer({ query }, store) {
      const { holder = null, voicedBy = null, target = null, stance = null, basis = null } = query
      const found = await positions.ask(store, {
        ids: null,
        holders: holder,
        voices: voicedBy,
        targets: target,
        stances: stance,
        bases: basis,
        sources: query.source ?? null,
        asOf: query.asOf ?? null,
      })
      const kept = query.restsOn ? found.filter((p) => sourcesIn(p.citations).length === 1) : found
      return toPage(kept, query)
    },
  }),
  defineRoute({
    path: '/api/brokerages',
    tag: 'Positions',
    summary: 'Who drafted, negotiated, conveyed, hosted, offered … what, by date',
    description:
      'A role, not a stance. `family` tells who made a target from who made it known: the two are never counted together. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { role: 'leaked', limit: '1' } },
    params: noParams,
    query: listQuery({
      actor: idsOf('actors'),
      target: idsOf('plans, points or events'),
      role: oneOf(BrokerageRole, 'roles'),
      source: idsOf('sources'),
    }),
    response: pageOf(Brokerage),
    table: brokerageTable,
    async answer({ query }, store) {
      const { actor = null, target = null, role = null, source = null } = query
      const found = await brokerages.ask(store, { actors: actor, targets: target, roles: role, sources: source })
      return toPage(found, query)
    },
  }),
]

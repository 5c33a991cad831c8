import { z } from 'zod'
import { Basis } from '#domain/basis'
import { Brokerage, BrokerageRole } from '#domain/brokerage'
import { sourcesIn } from '#domain/citation'
import { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import { pageOf } from '#domain/page'
import { type HeldPosition, Position } from '#domain/position'
import { standsOn } from '#domain/rules/standing'
import { Stance } from '#domain/stance'
import { brokerages } from '../queries/brokerages.ts'
import { defineRoute } from './define-route.ts'
import { idsOf, listQuery, noParams, oneOf } from './filters.ts'
import { everyPosition, withProse } from './held-positions-kept.ts'
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
      order: z
        .enum(['date', 'target'], 'expected date or target')
        .optional()
        .meta({ description: '`target`: by the names of target and holder. Default: by date.' }),
      asOf: Day.optional().meta({ description: 'The latest of each holder on each target by that day. Default: all.' }),
    }),
    response: pageOf(Position),
    table: positionTable,
    async answer({ query, revision }, store) {
      const found = (await everyPosition({ store, revision })).filter(areAsked(query))
      const { items, total } = toPage(query.order === 'target' ? found.sort(inTargetOrder) : found, query)
      return { items: await withProse(store, items), total }
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

const { compare } = new Intl.Collator('en')

/** By the names of target and holder; what has both alike by date. */
const inTargetOrder = (a: HeldPosition, b: HeldPosition) =>
  compare(a.target.name, b.target.name) || compare(a.holder.name, b.holder.name)

type Asked = {
  [filter in 'holder' | 'voicedBy' | 'target' | 'source']?: Id[] | undefined
} & { stance?: Stance[] | undefined; basis?: Basis[] | undefined; restsOn?: 'one' | undefined; asOf?: Day | undefined }

/** Whether a position is one of those that were asked for. */
function areAsked({ holder, voicedBy, target, source, stance, basis, restsOn, asOf }: Asked) {
  const isOneOf = <T>(wanted: readonly T[] | undefined) => {
    const set = wanted && new Set(wanted)
    return (...any: readonly T[]) => set === undefined || any.some((one) => set.has(one))
  }
  const [byHolder, byVoice, byTarget, bySource] = [holder, voicedBy, target, source].map((ids) => isOneOf(ids))
  const [byStance, byBasis] = [isOneOf(stance), isOneOf(basis)]
  return (p: HeldPosition) =>
    byHolder?.(p.holder.id) &&
    byTarget?.(p.target.id) &&
    byStance(p.stance) &&
    byBasis(p.basis) &&
    byVoice?.(...p.voicedBy.map(({ id }) => id)) &&
    bySource?.(...p.citations.map((c) => c.source)) &&
    (restsOn === undefined || sourcesIn(p.citations).length === 1) &&
    (asOf === undefined || standsOn(p, asOf))
}

import { ActorCounts } from '#domain/actor-counts'
import { pageOf } from '#domain/page'
import { isKnownBy, standingOn } from '#domain/rules/standing'
import { actorCounts } from '../analysis/actor-counts.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import { demands } from '../queries/demands.ts'
import { dayAsked } from './day-asked.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, listQuery, noParams } from './filters.ts'
import { everyPosition } from './held-positions-kept.ts'
import { keptRead } from './kept-reads.ts'
import { toPage } from './page.ts'
import { countsTable } from './tables/actor-tables.ts'

/** Who demands and who brokered what. Kept while nobody writes. */
const everyDeed = keptRead(async (store) => {
  const [demanded, played] = await Promise.all([
    demands.ask(store, { ids: null, actors: null }),
    brokerages.ask(store, anyBrokerage),
  ])
  return {
    demands: demanded.map(({ actors }) => ({ actors })),
    brokerages: played.map(({ actor, date }) => ({ actor, date })),
  }
})

export const actorCountRoutes = [
  defineRoute({
    path: '/api/actor-counts',
    tag: 'Actors',
    summary: 'How many positions, demands and acts as a broker are recorded of each actor, as of a day',
    description:
      'Demands have no day and are all counted, as is what nobody dates. Of whom none of these is recorded is not listed. One page of a list: `total` counts all, `limit` and `offset` choose the page.',
    example: { query: { limit: '3' } },
    params: noParams,
    query: listQuery({ asOf: asOfDay }),
    response: pageOf(ActorCounts),
    table: countsTable,
    async answer({ query, revision }, store) {
      const at = { store, revision }
      const asOf = await dayAsked(store, query)
      const [positions, deeds] = await Promise.all([everyPosition(at), everyDeed(at)])
      const counts = actorCounts({
        positions: standingOn(positions, asOf),
        demands: deeds.demands,
        brokerages: deeds.brokerages.filter(isKnownBy(asOf)),
      })
      return toPage(counts, query)
    },
  }),
]

import { PlanRecords } from '#domain/plan-records'
import { planTies } from '../analysis/plan-ties.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import { demands } from '../queries/demands.ts'
import { plans } from '../queries/plans.ts'
import { anyPoint, points } from '../queries/points.ts'
import { defineRoute } from './define-route.ts'
import { everybody } from './everybody.ts'
import { byId, noQuery } from './filters.ts'
import { everyPosition } from './held-positions-kept.ts'
import { theNegotiation } from './negotiation-routes.ts'
import { theOne } from './page.ts'

export const planRecordRoutes = [
  defineRoute({
    path: '/api/plans/:id/records',
    tag: 'Answers',
    summary:
      'All that is recorded of a plan and its points on whatever day, in columns: the matrix of any day follows from it',
    description:
      'Who held what on the plan and on each of its points, from when until when, and how each point answers which demand; `/api/matrix` of each day is computed from them.',
    example: { params: { id: 'istanbul-2022' } },
    params: byId,
    query: noQuery,
    response: PlanRecords,
    async answer({ params: { id }, revision }, store) {
      const at = { store, revision }
      const plan = theOne(await plans.ask(store, { ids: [id] }), id)
      const within = await points.ask(store, { ...anyPoint, plans: [id] })
      const targets = [id, ...within.map((point) => point.id)]
      const [held, demanded, played, { sides, sideOf, voices }, { asOf }] = await Promise.all([
        everyPosition(at),
        demands.ask(store, { ids: null, actors: null }),
        brokerages.ask(store, { ...anyBrokerage, targets }),
        everybody(at),
        theNegotiation(store),
      ])
      const tied = planTies({ positions: held, demands: demanded, brokerages: played }, targets)
      return {
        asOf,
        plan,
        points: within,
        brokerages: played.filter(({ target }) => target.id === id),
        sides: sides.map(({ name }) => name),
        actors: tied.actors.map((actor) => {
          const voice = voices.get(actor.id)
          return { ...actor, side: sideOf.get(actor.id) ?? '', ...(voice ? { voice } : {}) }
        }),
        ties: tied.ties,
      }
    },
  }),
]

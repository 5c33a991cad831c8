import { PlanRecords } from '#domain/plan-records'
import { voicesOf } from '#domain/rules/sides'
import { planTies } from '../analysis/plan-ties.ts'
import { actors, anyActor } from '../queries/actors.ts'
import { anyBrokerage, brokerages } from '../queries/brokerages.ts'
import { demands } from '../queries/demands.ts'
import { plans } from '../queries/plans.ts'
import { anyPoint, points } from '../queries/points.ts'
import { anyPosition, positions } from '../queries/positions.ts'
import { sides } from '../queries/sides.ts'
import { defineRoute } from './define-route.ts'
import { byId, noQuery } from './filters.ts'
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
    async answer({ params: { id } }, store) {
      const plan = theOne(await plans.ask(store, { ids: [id] }), id)
      const within = await points.ask(store, { ...anyPoint, plans: [id] })
      const targets = [id, ...within.map((point) => point.id)]
      const [held, demanded, played, everybody, inOrder, { asOf }] = await Promise.all([
        positions.ask(store, { ...anyPosition, targets }),
        demands.ask(store, { ids: null, actors: null }),
        brokerages.ask(store, { ...anyBrokerage, targets }),
        actors.ask(store, anyActor),
        sides.ask(store, {}),
        theNegotiation(store),
      ])
      const tied = planTies({ positions: held, demands: demanded, brokerages: played }, targets)
      const nameOf = new Map(inOrder.map((side) => [side.id, side.name]))
      const sideOf = new Map(everybody.map((actor) => [actor.id, nameOf.get(actor.side) ?? actor.side]))
      const voices = voicesOf(everybody, inOrder)
      return {
        asOf,
        plan,
        points: within,
        brokerages: played.filter(({ target }) => target.id === id),
        sides: inOrder.map(({ name }) => name),
        actors: tied.actors.map((actor) => {
          const voice = voices.get(actor.id)
          return { ...actor, side: sideOf.get(actor.id) ?? '', ...(voice ? { voice } : {}) }
        }),
        ties: tied.ties,
      }
    },
  }),
]

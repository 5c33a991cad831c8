import { z } from 'zod'
import { Comparison } from '#domain/comparison'
import type { Day } from '#domain/dates'
import type { Id } from '#domain/id'
import { actorRef } from '#domain/ref'
import { type Compared, comparisonOf } from '#domain/rules/comparison'
import { actors, anyActor } from '../queries/actors.ts'
import type { Readable } from '../queries/define-query.ts'
import { demands } from '../queries/demands.ts'
import { anyPosition, positions } from '../queries/positions.ts'
import { plansOfPoints } from './chosen-plan.ts'
import { dayAsked } from './day-asked.ts'
import { defineRoute } from './define-route.ts'
import { asOfDay, noParams, wantedId } from './filters.ts'
import { theOne } from './page.ts'

export const comparisonRoutes = [
  defineRoute({
    path: '/api/compare',
    tag: 'Answers',
    summary: 'Where two actors differ, by their positions and by what they demand',
    description:
      'Target by target: where both spoke, alike or not, and where one of them alone did; then the points that answer their demands differently. Where one was silent they neither agree nor differ.',
    example: { query: { a: 'france', b: 'united-kingdom' } },
    params: noParams,
    query: z
      .strictObject({
        a: wantedId('The one actor.', 'the id of an actor'),
        b: wantedId('The other actor.', 'the id of an actor'),
        asOf: asOfDay,
      })
      .refine(({ a, b }) => a !== b, {
        path: ['b'],
        error: 'expected another actor than a: two different ones are compared',
      }),
    response: Comparison,
    async answer({ query, revision }, store) {
      const asOf = await dayAsked(store, query)
      const [a, b, planOf] = await Promise.all([
        compared(store, query.a, asOf),
        compared(store, query.b, asOf),
        plansOfPoints({ store, revision }),
      ])
      return comparisonOf(a, b, asOf, planOf)
    },
  }),
]

async function compared(store: Readable, id: Id, asOf: Day): Promise<Compared> {
  const [found, held, demanded] = await Promise.all([
    actors.ask(store, { ...anyActor, ids: [id] }),
    positions.ask(store, { ...anyPosition, holders: [id], asOf }),
    demands.ask(store, { ids: null, actors: [id] }),
  ])
  return { actor: actorRef(theOne(found, id)), positions: held, demands: demanded }
}

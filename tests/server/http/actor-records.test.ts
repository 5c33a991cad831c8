import { describe, expect, test } from 'vitest'
import { ActorDetail } from '#domain/actor-detail'
import { ActorRecords } from '#domain/actor-records'
import { Comparison } from '#domain/comparison'
import { actorOnDay, compareOnDay } from '#domain/rules/actor-records'
import type { GraphStore } from '#server/graph/graph-store'
import { actorRecordRoutes } from '#server/http/actor-record-routes'
import { actorRoutes } from '#server/http/actor-routes'
import { comparisonRoutes } from '#server/http/comparison-routes'
import { anyEvent, events } from '#server/queries/events'
import { anyPosition, positions } from '#server/queries/positions'
import { engines } from '../../engines.ts'
import { answerOf, datasets, daysAround, someFor, someOf } from '../of-any-day.ts'
import { served } from '../served.ts'

const detail = actorRoutes.filter(({ path }) => path.endsWith('/:id'))

function daysIn({ asOf, actor }: ActorRecords): string[] {
  const { positions, voiced, brokerages, events, pressures } = actor
  return daysAround([
    asOf,
    ...[...positions, ...voiced].flatMap(({ date, until }) => [date, until]),
    ...[...brokerages, ...events, ...pressures].map(({ date }) => date),
  ])
}

/** What stands on a day as the store itself picks it out. */
async function foundInStore(store: GraphStore, id: string, asOf: string) {
  const [held, voiced, attended] = await Promise.all([
    positions.ask(store, { ...anyPosition, holders: [id], asOf }),
    positions.ask(store, { ...anyPosition, voices: [id], asOf }),
    events.ask(store, { ...anyEvent, actors: [id], asOf }),
  ])
  return { positions: held, voiced, events: attended }
}

describe.each(engines)('all that is recorded of an actor, on $name', { timeout: 600_000 }, (engine) => {
  describe.each(datasets)('of $about', ({ dataset }) => {
    const parley = served(engine, dataset)

    const recordsOf = async (id: string) => ActorRecords.parse(await answerOf(parley.store, actorRecordRoutes, { id }))

    test('gives where it stands on any day, as the store picks it out', async () => {
      for (const [turn, { id }] of someFor(engine.name, dataset.actors).entries()) {
        const records = await recordsOf(id)
        for (const asOf of someOf(daysIn(records), turn, engine.name)) {
          const { positions, voiced, events } = actorOnDay(records, asOf)
          const found = await foundInStore(parley.store, id, asOf)
          expect({ positions, voiced, events }, `${id} as of ${asOf}`).toStrictEqual(found)
        }
      }
    })

    test('gives the same as the server on a day that is asked for', async () => {
      for (const { id } of dataset.actors) {
        const records = await recordsOf(id)
        const [asOf = records.asOf] = daysIn(records).slice(-2)
        const actor = ActorDetail.parse(await answerOf(parley.store, detail, { id }, { asOf }))
        expect(actorOnDay(records, asOf), `${id} as of ${asOf}`).toStrictEqual(actor)
      }
    })

    test('gives where two differ on any day, as the server does', async () => {
      const ids = dataset.actors.slice(0, 6).map(({ id }) => id)
      const records = await Promise.all(ids.map(recordsOf))
      for (const [at, one] of records.entries())
        for (const other of records.slice(at + 1))
          for (const asOf of [one.asOf, ...daysIn(one).slice(-2)]) {
            const query = { a: one.actor.id, b: other.actor.id, asOf }
            const comparison = Comparison.parse(await answerOf(parley.store, comparisonRoutes, {}, query))
            expect(compareOnDay(one, other, asOf), `${query.a}, ${query.b} as of ${asOf}`).toStrictEqual(comparison)
          }
    })
  })
})

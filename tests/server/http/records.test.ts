import { describe, expect, test } from 'vitest'
import type { Dataset } from '#domain/dataset'
import { Records } from '#domain/records'
import { standingOnDay } from '#domain/rules/records'
import { AskedFirst, Standing } from '#domain/standing'
import { recordRoutes } from '#server/http/record-routes'
import { standingRoutes } from '#server/http/standing-routes'
import { engines } from '../../engines.ts'
import { answerOf, datasets, daysAround, someFor, someOf } from '../of-any-day.ts'
import { served } from '../served.ts'

const targetsIn = (d: Dataset) =>
  [...d.plans, ...d.headings, ...d.issues, ...d.points, ...d.demands, ...d.events].map(({ id }) => id)

function daysIn({ asOf, positions, onPlan, brokerages, elsewhere, work }: Records): string[] {
  return daysAround([
    ...[...positions, ...onPlan].flatMap(({ date, until }) => [date, until]),
    ...[...brokerages, ...work].map(({ date }) => date),
    ...elsewhere.flatMap(({ periods }) => periods.flatMap(({ from, until }) => [from, until])),
    asOf,
  ])
}

describe.each(engines)('all that is recorded of a target, on $name', { timeout: 600_000 }, (engine) => {
  describe.each(datasets)('of $about', ({ dataset }) => {
    const parley = served(engine, dataset)

    const recordsOf = async (id: string) => Records.parse(await answerOf(parley.store, recordRoutes, { id }))
    const standingOf = async (id: string, query: Record<string, string>) =>
      Standing.parse(await answerOf(parley.store, standingRoutes, { id }, query))

    test('gives the standing of any day, as the server does', async () => {
      for (const [turn, id] of someFor(engine.name, targetsIn(dataset)).entries()) {
        const records = await recordsOf(id)
        expect(records.target.id).toBe(id)
        for (const asOf of someOf(daysIn(records), turn, engine.name))
          expect(standingOnDay(records, asOf), `${id} as of ${asOf}`).toStrictEqual(await standingOf(id, { asOf }))
      }
    })

    test('leads with what was asked', async () => {
      for (const id of [...dataset.plans, ...dataset.points.slice(0, 5), ...dataset.demands.slice(0, 3)].map(
        (t) => t.id,
      )) {
        const records = await recordsOf(id)
        for (const ask of AskedFirst.options)
          expect(standingOnDay(records, undefined, [ask]), `${id}: ${ask}`).toStrictEqual(await standingOf(id, { ask }))
      }
    })

    test('names every actor and source that it tells of', async () => {
      for (const id of targetsIn(dataset).slice(0, 20)) {
        const { actors, sources, positions, onPlan, brokerages } = await recordsOf(id)
        const told = [...positions, ...onPlan].flatMap(({ holder, voicedBy }) => [holder, ...voicedBy])
        const cited = [...positions, ...onPlan, ...brokerages].flatMap(({ citations }) => citations)
        expect(actors.map((one) => one.id)).toEqual(expect.arrayContaining(told.map((one) => one.id)))
        expect(sources.map((one) => one.id)).toEqual(expect.arrayContaining(cited.map(({ source }) => source)))
      }
    })
  })
})

import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Dataset } from '#domain/dataset'
import { Records } from '#domain/records'
import { standingOnDay } from '#domain/rules/records'
import { Ask, Standing } from '#domain/standing'
import { readDataset } from '#seed/dataset'
import type { GraphStore } from '#server/graph/graph-store'
import type { Route } from '#server/http/define-route'
import { recordRoutes } from '#server/http/record-routes'
import { standingRoutes } from '#server/http/standing-routes'
import { engines } from '../../engines.ts'
import { lakeAccord } from '../../lake-accord.ts'
import { storeWith } from '../serving.ts'

const shipped = readDataset('seed/us-russia-28-point-plan')

const datasets = [
  { about: 'the Lake Accord', dataset: lakeAccord },
  ...('dataset' in shipped ? [{ about: 'the negotiation that ships', dataset: shipped.dataset }] : []),
]

const targetsIn = (d: Dataset) =>
  [...d.plans, ...d.headings, ...d.issues, ...d.points, ...d.demands, ...d.events].map(({ id }) => id)

/** Every day on which something about the target changes, and the day before; what is dated by month or year from its first day on. */
function daysIn({ asOf, positions, onPlan, brokerages, elsewhere, work }: Records): string[] {
  const dates = [
    ...[...positions, ...onPlan].flatMap(({ date, until }) => [date, until]),
    ...[...brokerages, ...work].map(({ date }) => date),
    ...elsewhere.flatMap(({ periods }) => periods.flatMap(({ from, until }) => [from, until])),
  ].flatMap((date) => date ?? [])
  const days = dates.map((date) => `${date}-01-01`.slice(0, 10))
  const before = days.map((day) => new Date(Date.parse(day) - 86_400_000).toISOString().slice(0, 10))
  return [...new Set([...days, ...before, asOf])].sort()
}

/** What a route answers to an address and a query. */
async function ask(store: GraphStore, [route]: readonly Route[], id: string, query: Record<string, string> = {}) {
  const asked = {
    params: { id },
    query,
    body: undefined,
    asker: '',
    signal: new AbortController().signal,
    mayWrite: false,
    revision: undefined,
  }
  return JSON.parse(JSON.stringify(await route?.respond(asked, store)))
}

describe.each(engines)('all that is recorded of a target, on $name', (engine) => {
  describe.each(datasets)('of $about', ({ dataset }) => {
    let store: GraphStore
    beforeAll(async () => {
      store = await storeWith(engine, dataset)
    })
    afterAll(() => store.close())

    test('gives the standing of any day, as the server does', { timeout: 300_000 }, async () => {
      for (const id of targetsIn(dataset)) {
        const records = Records.parse(await ask(store, recordRoutes, id))
        expect(records.target.id).toBe(id)
        for (const asOf of daysIn(records)) {
          const standing = Standing.parse(await ask(store, standingRoutes, id, { asOf }))
          expect(standingOnDay(records, asOf), `${id} as of ${asOf}`).toStrictEqual(standing)
        }
      }
    })

    test('leads with what was asked', async () => {
      for (const id of targetsIn(dataset).slice(0, 40)) {
        const records = Records.parse(await ask(store, recordRoutes, id))
        for (const first of Ask.options) {
          const standing = Standing.parse(await ask(store, standingRoutes, id, { ask: first }))
          expect(standingOnDay(records, undefined, [first]), `${id}: ${first}`).toStrictEqual(standing)
        }
      }
    })
  })
})

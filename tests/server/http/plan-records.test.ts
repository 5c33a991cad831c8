import { describe, expect, test } from 'vitest'
import { Matrix } from '#domain/matrix'
import { PlanRecords } from '#domain/plan-records'
import { matrixOnDay } from '#domain/rules/plan-records'
import { matrixRoutes } from '#server/http/matrix-routes'
import { planRecordRoutes } from '#server/http/plan-record-routes'
import { engines } from '../../engines.ts'
import { answerOf, datasets, daysAround } from '../of-any-day.ts'
import { served } from '../served.ts'

describe.each(engines)('all that is recorded of a plan, on $name', { timeout: 600_000 }, (engine) => {
  describe.each(datasets)('of $about', ({ dataset }) => {
    const parley = served(engine, dataset)

    test('gives the matrix of any day, as the server does', async () => {
      for (const { id: plan } of dataset.plans) {
        const records = PlanRecords.parse(await answerOf(parley.store, planRecordRoutes, { id: plan }))
        for (const asOf of daysAround([records.asOf, ...records.ties.flatMap(({ from, until }) => [from, until])])) {
          const matrix = Matrix.parse(await answerOf(parley.store, matrixRoutes, {}, { plan, asOf }))
          expect(matrixOnDay(records, asOf), `${plan} as of ${asOf}`).toStrictEqual(matrix)
        }
      }
    })
  })
})

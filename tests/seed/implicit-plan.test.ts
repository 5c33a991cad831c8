import { expect, test } from 'vitest'
import { implicitPlan, withImplicitPlan } from '#seed/implicit-plan'
import { nodeRows } from '#seed/nodes'
import { relationshipRows } from '#seed/relationships'
import { aDataset, aPlan, aPoint } from '../builders.ts'
import { lakeAccord } from '../lake-accord.ts'
import { lakeFolder, problemLines } from './lake-folder.ts'

const plansOf = (dataset: typeof lakeAccord) => withImplicitPlan(dataset).map(({ id, title }) => [id, title])

test('where every point has its plan, there is no other', () => {
  expect(withImplicitPlan(lakeAccord)).toBe(lakeAccord.plans)
  expect(withImplicitPlan(aDataset())).toStrictEqual([])
})

test('points without a plan stand in one that is called as the negotiation is, beside the plans that there are', () => {
  const dataset = aDataset({
    plans: [aPlan()],
    points: [aPoint(), aPoint({ id: 'tolls', plan: undefined }), aPoint({ id: 'fish', plan: undefined })],
  })
  expect(plansOf(dataset)).toStrictEqual([
    ['accord', 'The Lake Accord'],
    [implicitPlan, 'The Lake Accord'],
  ])
  expect(nodeRows(dataset).Plan.map(({ id }) => id)).toStrictEqual(['accord', implicitPlan])
  expect(
    relationshipRows(dataset).flatMap(({ type, from, to }) => (type === 'IN_PLAN' ? [[from, to]] : [])),
  ).toStrictEqual([
    ['withdrawal', 'accord'],
    ['tolls', implicitPlan],
    ['fish', implicitPlan],
  ])
})

test('who writes that plan down has it as they wrote it', () => {
  const written = aPlan({ id: implicitPlan, title: 'All that is on the table' })
  expect(plansOf(aDataset({ plans: [written], points: [aPoint({ plan: undefined })] }))).toStrictEqual([
    [implicitPlan, 'All that is on the table'],
  ])
})

test('nothing but a plan may have its id', () => {
  expect(problemLines(lakeFolder({ 'discrepancies.yaml': ['id: who-met\n', `id: ${implicitPlan}\n`] }))).toStrictEqual([
    `discrepancies.yaml:1: id: expected another id than "${implicitPlan}", which is that of the plan of points that name none`,
  ])
})

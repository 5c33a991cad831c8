import type { Id } from '#domain/id'
import type { Plan } from '#domain/plan'
import type { Ref } from '#domain/ref'
import { plans } from '../queries/plans.ts'
import { type OutlinedPoint, pointsInOrder } from '../queries/points-in-order.ts'
import { keptRead, type ReadAt } from './kept-reads.ts'

/** Every plan with its points in order, by their titles. Kept while nobody writes. */
export const outlines = keptRead(async (store) => {
  const [all, found] = await Promise.all([plans.ask(store, { ids: null }), pointsInOrder.ask(store, {})])
  const pointsOf = new Map<Id, OutlinedPoint[]>(all.map(({ id }) => [id, []]))
  for (const point of found) pointsOf.get(point.plan)?.push(point)
  return all.map((plan) => ({ plan, points: pointsOf.get(plan.id) ?? [] }))
})

/** A plan, and what other plans say of it, with its points in order. */
export type Outline = { plan: Plan; points: readonly OutlinedPoint[] }

/** The plan that was asked for, else the one with most points, with its points in order. Nothing where there is none. */
export async function chosenPlan(at: ReadAt, asked: { plan?: string | undefined }): Promise<Outline | undefined> {
  const all = await outlines(at)
  const eligible = asked.plan ? all.filter(({ plan }) => plan.id === asked.plan) : all
  const most = Math.max(...eligible.map(({ points }) => points.length))
  return eligible.find(({ points }) => points.length === most)
}

/** The plan of each point. */
export async function plansOfPoints(at: ReadAt): Promise<ReadonlyMap<Id, Ref>> {
  const all = await outlines(at)
  return new Map(
    all.flatMap(({ plan: { id, title }, points }) => {
      const plan: Ref = { id, label: 'Plan', name: title }
      return points.map((point) => [point.id, plan] as const)
    }),
  )
}

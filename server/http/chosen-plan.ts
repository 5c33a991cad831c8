import type { Plan } from '#domain/plan'
import type { PlanPoint } from '#domain/plan-point'
import type { Readable } from '../queries/define-query.ts'
import { plans } from '../queries/plans.ts'
import { anyPoint, points } from '../queries/points.ts'

/** The plan that was asked for, else the one with most points, with its points in order. Nothing where there is none. */
export async function chosenPlan(
  store: Readable,
  asked: { plan?: string | undefined; asOf?: string | undefined },
): Promise<{ plan: Plan; points: PlanPoint[] } | undefined> {
  const [all, found] = await Promise.all([
    plans.ask(store, { ids: asked.plan ? [asked.plan] : null }),
    points.ask(store, { ...anyPoint, plans: asked.plan ? [asked.plan] : null, asOf: asked.asOf ?? null }),
  ])
  const pointsOf = (plan: Plan) => found.filter((point) => point.plan.id === plan.id)
  const most = Math.max(...all.map((plan) => pointsOf(plan).length))
  const plan = all.find((one) => pointsOf(one).length === most)
  return plan && { plan, points: pointsOf(plan) }
}

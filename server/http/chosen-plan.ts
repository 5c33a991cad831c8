import type { Plan } from '#domain/plan'
import type { PlanPoint } from '#domain/plan-point'
import type { Readable } from '../queries/define-query.ts'
import { plans } from '../queries/plans.ts'
import { anyPoint, points } from '../queries/points.ts'
import { theOne } from './page.ts'
import { Problem } from './problem.ts'

/** The plan that was asked for, else the one with most points, with its points in order. */
export async function chosenPlan(
  store: Readable,
  asked: { plan?: string | undefined; asOf?: string | undefined },
): Promise<{ plan: Plan; points: PlanPoint[] }> {
  const [all, found] = await Promise.all([
    plans.ask(store, { ids: asked.plan ? [asked.plan] : null }),
    points.ask(store, { ...anyPoint, plans: asked.plan ? [asked.plan] : null, asOf: asked.asOf ?? null }),
  ])
  const count = (plan: Plan) => found.filter((point) => point.plan.id === plan.id).length
  const most = all.reduce((best, plan) => Math.max(best, count(plan)), 0)
  const plan = all.find((one) => count(one) === most)
  if (plan) return { plan, points: found.filter((point) => point.plan.id === plan.id) }
  if (asked.plan) return theOne([], asked.plan)
  throw new Problem(404, 'The store holds no plan yet: npm run seed loads a negotiation.')
}

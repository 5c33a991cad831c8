import type { Plan } from '#domain/plan'
import type { PlanPoint } from '#domain/plan-point'
import { useView } from '../state/view-history.ts'
import { usePlans, usePoints } from './questions.ts'

/** Plans with the most points first: the one that the negotiation is chiefly about leads. */
export function byPoints(plans: readonly Plan[], points: readonly PlanPoint[]): { plan: Plan; points: PlanPoint[] }[] {
  return plans
    .map((plan) => ({ plan, points: points.filter((point) => point.plan.id === plan.id) }))
    .sort((a, b) => b.points.length - a.points.length)
}

/**
 * The plan of the link with its points, or without one the plan that has the most points. Undefined until it is known.
 * `unknown`: the link names one that is not there.
 */
export function useChosenPlan() {
  const { state } = useView()
  const plans = usePlans()
  const points = usePoints()
  const all = byPoints(plans.data?.items ?? [], points.data?.items ?? [])
  const chosen = all.find(({ plan }) => plan.id === state.plan) ?? (state.plan ? undefined : all[0])
  const settled = !!(plans.data && points.data)
  return {
    chosen: points.data && chosen,
    all,
    error: plans.error ?? points.error,
    settled,
    unknown: settled && state.plan !== undefined && !chosen,
  }
}

import type { Dataset } from '#domain/dataset'
import type { PlanRecord } from '#domain/plan'

/** The plan of points that name none. */
export const implicitPlan = 'points-without-a-plan'

/** The plans of a dataset and, where points name none, the one in which those stand, called as the negotiation is. */
export function withImplicitPlan({ negotiation, plans, points }: Dataset): PlanRecord[] {
  if (points.every(({ plan }) => plan !== undefined) || plans.some(({ id }) => id === implicitPlan)) return plans
  const summary = 'The points for which the data names no plan.'
  return [
    ...plans,
    { id: implicitPlan, title: negotiation.title, status: 'reported-terms', summary, relations: [], citations: [] },
  ]
}

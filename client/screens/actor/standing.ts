import type { Demand } from '#domain/demand'
import type { Issue } from '#domain/issue'
import type { Name } from '#domain/name'
import type { Position } from '#domain/position'

export type PlanStanding = { plan: Name; whole: Position[]; points: Position[] }

/** What an actor holds, plan by plan: on the plan as a whole, then on its points in their order. */
export function standingByPlan(positions: readonly Position[], listed: readonly Name[]): PlanStanding[] {
  const pointOf = new Map(listed.map((one) => [one.id, one]))
  const plans = listed.filter(({ label }) => label === 'Plan')
  const order = ({ target }: Position) => pointOf.get(target.id)?.order ?? 0
  return plans
    .map((plan) => ({
      plan,
      whole: positions.filter(({ target }) => target.id === plan.id),
      points: positions
        .filter(({ target }) => pointOf.get(target.id)?.plan === plan.id)
        .sort((a, b) => order(a) - order(b)),
    }))
    .filter(({ whole, points: on }) => whole.length + on.length > 0)
    .sort((a, b) => b.whole.length + b.points.length - a.whole.length - a.points.length)
}

/** What is neither a plan nor a point: demands of others, issues, events. */
export function standingElsewhere(positions: readonly Position[]): Position[] {
  return positions.filter(({ target }) => target.label !== 'Plan' && target.label !== 'PlanPoint')
}

export type IssueStanding = { issue: Issue; positions: Position[]; demands: Demand[] }

/** The same by subject, across plans; a demand stands beside what its actor holds. */
export function standingByIssue(
  positions: readonly Position[],
  demands: readonly Demand[],
  issues: readonly Issue[],
): IssueStanding[] {
  return issues
    .map((issue) => ({
      issue,
      positions: positions.filter(
        ({ target }) => target.id === issue.id || issue.points.some(({ id }) => id === target.id),
      ),
      demands: demands.filter((demand) => demand.issues.some(({ id }) => id === issue.id)),
    }))
    .filter(({ positions: held, demands: made }) => held.length + made.length > 0)
}

import type { Basis } from '../basis.ts'
import type { Ref } from '../ref.ts'
import { called, joined } from './naming.ts'

/** A point under a heading or on an issue, in its plan. `basis`: how it is known that it stands under the heading. */
export type PlacedPoint = { point: Ref; plan: Ref; basis?: Basis | undefined }

/** Points of a heading or an issue that are in one plan, and how many it has there in all. `plan` of an issue alone: a heading is of one. */
export type PlanShare = { plan?: Ref | undefined; ids: ReadonlySet<string>; all: number }

/** The points of a heading or an issue by plan, in the order of plans. */
export function sharesOf(target: Ref, points: readonly PlacedPoint[]): PlanShare[] {
  const plans = new Map(points.map(({ plan }) => [plan.id, plan]))
  return [...plans.values()].map((plan) => {
    const ids = new Set(points.filter((p) => p.plan.id === plan.id).map(({ point }) => point.id))
    return { plan: target.label === 'Heading' ? undefined : plan, ids, all: ids.size }
  })
}

/** "2 of its 5 points in the first draft", "its one point", "all its 3 points": never "its points" of some of them. */
export function someOf({ plan, all }: Pick<PlanShare, 'plan' | 'all'>, count: number): string {
  const where = inPlan(plan)
  if (all === 1) return `its one point${where}`
  if (count === all) return `${all === 2 ? 'both its' : `all its ${all}`} points${where}`
  return `${count} of its ${all} points${where}`
}

export const inPlan = (plan: Ref | undefined): string => (plan === undefined ? '' : ` in ${calledShort(plan)}`)

/** The same of points in several plans: each plan by itself. */
export function someOfEach(shares: readonly PlanShare[], ids: ReadonlySet<string>): string {
  return joined(
    shares.flatMap((share) => {
      const count = [...share.ids].filter((id) => ids.has(id)).length
      return count > 0 ? [someOf(share, count)] : []
    }),
  )
}

/** "the first draft": a plan by its name for a chip, where that is more than a word. */
function calledShort(plan: Ref): string {
  return called(plan.short?.includes(' ') ? { ...plan, name: plan.short } : plan)
}

/** Said once of a heading: who puts its points under it. Nothing where a report does. */
export function placedBy(points: readonly PlacedPoint[]): string[] {
  const isKnownBy = (basis: Basis) => points.some((point) => point.basis === basis)
  if (isKnownBy('our-reading')) return ['we sorted the points under it; no report does']
  return isKnownBy('inference') ? ['which points stand under it is inferred by a report’s author'] : []
}

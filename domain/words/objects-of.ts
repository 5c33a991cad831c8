import type { Label, Ref } from '../ref.ts'
import { called, joined, type Named } from './naming.ts'

const nouns: Partial<Record<Label, readonly [one: string, many: string]>> = {
  PlanPoint: ['point', 'points'],
  Demand: ['demand', 'demands'],
  Event: ['event', 'events'],
}

const mostPlans = 3

/** What was done to a single thing names it: "hosted the event “Talks at the lock”". */
export function objectOfDeed(targets: readonly Ref[], owner: Named): string {
  const [only, another] = new Map(targets.map((target) => [target.id, target])).values()
  return only !== undefined && another === undefined ? called(only, owner) : objectsOf(targets, owner)
}

/** "the accord and 3 points": plans by name, all else counted; what `owner` has given its name to not by that. */
export function objectsOf(targets: readonly Ref[], owner: Named): string {
  const distinct = [...new Map(targets.map((target) => [target.id, target])).values()]
  const plans = distinct.filter(({ label }) => label === 'Plan').map((plan) => called(plan, owner))
  const others = Object.entries(nouns).flatMap(([label, [one, many]]) => {
    const count = distinct.filter((target) => target.label === label).length
    return count === 0 ? [] : [`${count} ${count === 1 ? one : many}`]
  })
  return joined([...(plans.length > mostPlans ? [`${plans.length} plans`] : plans), ...others])
}

import type { NamedPlan } from '../../api/chosen-plan.ts'

/** What a presentation goes through: the plan as a whole, then each of its points in their order. */
export function stepsOf({ plan, points }: NamedPlan): string[] {
  return [plan.id, ...points.toSorted((a, b) => (a.order ?? 0) - (b.order ?? 0)).map(({ id }) => id)]
}

/** The plan that what is shown belongs to; where it belongs to none, the one that is chosen. */
export function wholeOf(
  focus: string | undefined,
  all: readonly NamedPlan[],
  chosen: NamedPlan | undefined,
): NamedPlan | undefined {
  const own = all.find(({ plan, points }) => plan.id === focus || points.some(({ id }) => id === focus))
  return own ?? chosen
}

/** The step after or before. From outside the plan the first step follows; at either end there is none. */
export function stepFrom(steps: readonly string[], focus: string | undefined, by: 1 | -1): string | undefined {
  const at = focus === undefined ? -1 : steps.indexOf(focus)
  if (at < 0) return steps[0]
  return steps[at + by]
}

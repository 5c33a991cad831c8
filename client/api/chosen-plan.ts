import { useMemo } from 'react'
import type { Name } from '#domain/name'
import { useView } from '../state/view-history.ts'
import { useNames } from './names.ts'

/** A plan and its points by name. */
export type NamedPlan = { plan: Name; points: Name[] }

/** Plans with the most points first: the one that the negotiation is chiefly about leads. */
export function byPoints(names: readonly Name[]): NamedPlan[] {
  const points = names.filter(({ label }) => label === 'PlanPoint')
  return names
    .filter(({ label }) => label === 'Plan')
    .map((plan) => ({ plan, points: points.filter((point) => point.plan === plan.id) }))
    .sort((a, b) => b.points.length - a.points.length)
}

/**
 * The plan of the link with its points, or without one the plan that has the most points. Undefined until it is known.
 * `unknown`: the link names one that is not there. `wanted`: false where nothing needs it yet.
 */
export function useChosenPlan(wanted = true) {
  const { state } = useView()
  const { data, error } = useNames(wanted)
  const all = useMemo(() => byPoints(data?.items ?? []), [data])
  const chosen = all.find(({ plan }) => plan.id === state.plan) ?? (state.plan ? undefined : all[0])
  const settled = data !== undefined
  return { chosen, all, error, settled, unknown: settled && state.plan !== undefined && !chosen }
}

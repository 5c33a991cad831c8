import { useChosenPlan } from '../api/chosen-plan.ts'
import { useView } from '../state/view-history.ts'

/** The plan that the link names. The one that is shown where it names none is not part of what the page is called. */
export function usePlanTitle(): string | undefined {
  const { plan } = useView().state
  const { chosen } = useChosenPlan(plan !== undefined)
  return plan === undefined ? undefined : chosen?.plan.name
}

/** A title with the plan that the link names. */
export function useOfPlan(what: string): string {
  const plan = usePlanTitle()
  return plan === undefined ? what : `${what}: ${plan}`
}

import { ViewLink } from '../state/view-link.tsx'
import { EmptyState } from '../ui/empty-state.tsx'
import { useChosenPlan } from './chosen-plan.ts'

/** The link names a plan that is not there: says so, and offers those that are. */
export function NoSuchPlan() {
  const { all } = useChosenPlan()
  return (
    <EmptyState title="There is no plan by that name">
      <ul>
        {all.map(({ plan }) => (
          <li key={plan.id}>
            <ViewLink to={{ plan: plan.id }}>{plan.name}</ViewLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}

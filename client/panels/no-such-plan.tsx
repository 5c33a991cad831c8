import { useChosenPlan } from '../api/chosen-plan.ts'
import { EmptyState } from '../ui/empty-state.tsx'
import { ViewLink } from '../ui/view-link.tsx'

/** The link names a plan that is not there: says so, and offers those that are. */
export function NoSuchPlan() {
  const { all } = useChosenPlan()
  return (
    <EmptyState title="There is no plan by that name">
      <ul>
        {all.map(({ plan }) => (
          <li key={plan.id}>
            <ViewLink to={{ plan: plan.id }}>{plan.title}</ViewLink>
          </li>
        ))}
      </ul>
    </EmptyState>
  )
}

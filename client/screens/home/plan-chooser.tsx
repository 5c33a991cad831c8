import type { NamedPlan } from '../../api/chosen-plan.ts'
import { toHome } from '../../state/places.ts'
import { changeView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import './plan-chooser.css'

type Props = { all: readonly NamedPlan[]; chosen: string | undefined }

/** The plans with the most points as links, the others in a list. */
export function PlanChooser({ all, chosen }: Props) {
  const first = all.slice(0, 2)
  const others = all.slice(2)
  const other = others.some(({ plan }) => plan.id === chosen) ? chosen : ''
  return (
    <nav className="plan-chooser" aria-label="Plans">
      {first.map(({ plan, points }) => (
        <ViewLink key={plan.id} to={toHome(plan.id)} aria-current={plan.id === chosen ? 'true' : undefined}>
          {plan.name} <span className="plan-chooser-count">{points.length}</span>
        </ViewLink>
      ))}
      {others.length > 0 && (
        <select
          aria-label="Other plans"
          value={other}
          data-chosen={other !== ''}
          onChange={(event) => changeView(toHome(event.target.value))}
        >
          <option value="" disabled>
            {others.length} other plans
          </option>
          {others.map(({ plan, points }) => (
            <option key={plan.id} value={plan.id}>
              {points.length > 0 ? `${plan.name} (${points.length})` : plan.name}
            </option>
          ))}
        </select>
      )}
    </nav>
  )
}

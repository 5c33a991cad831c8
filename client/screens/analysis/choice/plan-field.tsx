import { useChosenPlan } from '../../../api/chosen-plan.ts'
import { changeView, useView } from '../../../state/view-history.ts'
import { SelectField } from './select-field.tsx'

/** Only what is about one plan and its points. With `one`, a plan is always chosen. */
export function PlanField({ one = false }: { one?: boolean }) {
  const { plan } = useView().state
  const { all, chosen } = useChosenPlan()
  const words = Object.fromEntries(all.map((each) => [each.plan.id, each.plan.name]))
  return (
    <SelectField
      label="Plan"
      value={one ? chosen?.plan.id : plan}
      words={words}
      none={one ? undefined : 'All plans'}
      onChange={(next) => changeView({ plan: next })}
    />
  )
}

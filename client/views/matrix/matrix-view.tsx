import { usePlanChoices } from '../../api/choices.ts'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { changeView } from '../../state/view-history.ts'
import { Picker } from '../../ui/picker.tsx'
import { MatrixPanel } from './matrix-panel.tsx'

/** Everyone on everything, for one plan. */
export function MatrixView() {
  const { chosen } = useChosenPlan()
  return (
    <div className="matrix-view">
      <header className="matrix-view-head">
        <h1>Everyone on everything</h1>
        <div className="matrix-view-plan">
          <Picker
            label="Plan"
            choices={usePlanChoices()}
            value={chosen?.plan.id}
            onChange={(plan) => changeView({ plan })}
          />
        </div>
      </header>
      <MatrixPanel plan={chosen?.plan.id} />
    </div>
  )
}

import { Suspense } from 'react'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { NoSuchPlan } from '../../api/no-such-plan.tsx'
import { CampKey } from '../../camps/camp-key-later.ts'
import { CampToggle } from '../../camps/camp-toggle.tsx'
import { MatrixPanel } from '../../canvas/matrix/matrix-panel.tsx'
import { usePlanChoices } from '../../questions/choices.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { Picker } from '../../ui/picker.tsx'
import { SelectedActors } from '../selected-actors.tsx'
import styles from './matrix-view.module.css'

/** Everyone on everything, for one plan. */
export function MatrixView() {
  const { chosen, unknown } = useChosenPlan()
  const { mark } = useView().state
  return (
    <div className={styles.view}>
      <header className={styles.head}>
        <h1>Everyone on everything</h1>
        <div className={styles.plan}>
          <Picker
            label="Plan"
            choices={usePlanChoices()}
            value={chosen?.plan.id}
            onChange={(plan) => changeView({ plan })}
          />
        </div>
        <CampToggle />
        <SelectedActors />
      </header>
      {unknown ? <NoSuchPlan /> : <MatrixPanel plan={chosen?.plan.id} />}
      {mark === 'camps' && (
        <Suspense>
          <CampKey />
        </Suspense>
      )}
    </div>
  )
}

import { useChosenPlan } from '../api/chosen-plan.ts'
import { screens } from '../screens/screens.ts'
import { useView } from '../state/view-history.ts'
import styles from './page-rows.module.css'

/** The rows of what the screen shows, to be saved. */
export function PageRows() {
  const { state } = useView()
  const { rows } = screens[state.view]
  const { chosen } = useChosenPlan(rows !== undefined && state.plan === undefined)
  if (!rows) return null
  return (
    <p className={styles.rows}>
      <a href={rows(state, state.plan ?? chosen?.plan.id)} download>
        Save the rows behind this page (CSV)
      </a>
    </p>
  )
}

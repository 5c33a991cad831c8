import { useDayShown } from '../api/day-shown.ts'
import { screens } from '../screens/screens.ts'
import { useView } from '../state/view-history.ts'
import styles from './page-rows.module.css'

/** The rows of what the screen shows, to be saved. */
export function PageRows() {
  const { state } = useView()
  const day = useDayShown()
  const { rows } = screens[state.view]
  if (!rows) return null
  return (
    <p className={styles.rows}>
      <a href={rows(state, day)} download>
        Save the rows behind this page (CSV)
      </a>
    </p>
  )
}

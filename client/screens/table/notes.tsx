import { sayCount } from '#domain/words/plurals'
import { foldedId } from '../../canvas/layouts/table/foot.ts'
import type { TableScene } from '../../canvas/layouts/table/table-scene.ts'
import { changeView, useView } from '../../state/view-history.ts'
import buttons from '../../ui/button.module.css'
import styles from './table.module.css'

/** The way back for what was moved, and from a part of the picture to all of it. */
export function Back() {
  const { pins, camera } = useView().state
  return (
    <div className={styles.back}>
      {pins.length > 0 && (
        <button type="button" className={buttons.button} onClick={() => changeView({ pins: [] })}>
          Put {pins.length === 1 ? 'it' : `all ${pins.length}`} back
        </button>
      )}
      {camera && (
        <button type="button" className={buttons.button} onClick={() => changeView({ camera: undefined })}>
          Show all of it
        </button>
      )}
    </div>
  )
}

/** What is not drawn is counted. */
export function LeftOut({ scene: { leftOut, labels } }: { scene: TableScene }) {
  const { lines, stances, marks, folded } = leftOut
  const isSaid = labels.some(({ id }) => id === foldedId)
  const parts = [
    ...(folded > 0 && !isSaid ? [`${sayCount(folded, 'actor')} without a seat`] : []),
    ...(lines > 0 ? [`${sayCount(lines, 'line')} of folded actors`] : []),
    ...(stances > 0 ? [`${sayCount(stances, 'stance')} of folded actors`] : []),
    ...(marks > 0 ? [sayCount(marks, 'mark')] : []),
  ]
  if (parts.length === 0) return null
  return <p className={styles.leftOut}>Left out: {parts.join(', ')}</p>
}

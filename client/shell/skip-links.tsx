import { content } from '../screens/screen.ts'
import { screens } from '../screens/screens.ts'
import { useView } from '../state/view-history.ts'
import styles from './skip-links.module.css'

function goTo(id: string) {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'nearest' })
  place?.focus({ preventScroll: true })
}

/** Shown while one of them has the focus. Buttons: a link's `#` would be a view of its own in the history. */
export function SkipLinks() {
  const { state } = useView()
  const places = screens[state.view].skipTo?.(state) ?? [content]
  return (
    <nav className={styles.skips} aria-label="On this screen">
      {places.map(({ id, word }) => (
        <button key={id} type="button" className={styles.skip} onClick={() => goTo(id)}>
          {word}
        </button>
      ))}
    </nav>
  )
}

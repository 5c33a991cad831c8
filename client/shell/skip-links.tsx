import { useView } from '../state/view-history.ts'
import styles from './skip-links.module.css'

type Place = { id: string; word: string }

/** The places of this screen that somebody without a mouse goes to first. */
function usePlaces(): Place[] {
  const { view, select } = useView().state
  const content = { id: 'main', word: 'Skip to the content' }
  if (view === 'home') return [{ id: 'ask', word: 'Ask a question' }, content]
  if (view !== 'answer') return [content]
  const selected = select.length > 0 ? [{ id: 'selected', word: 'Who is selected' }] : []
  return [{ id: 'answer', word: 'The answer' }, { id: 'picture', word: 'The picture' }, ...selected]
}

function goTo(id: string) {
  const place = document.getElementById(id)
  place?.scrollIntoView({ block: 'nearest' })
  place?.focus({ preventScroll: true })
}

/** Shown while one of them has the focus. Buttons: a link's `#` would be a view of its own in the history. */
export function SkipLinks() {
  return (
    <nav className={styles.skips} aria-label="On this screen">
      {usePlaces().map(({ id, word }) => (
        <button key={id} type="button" className={styles.skip} onClick={() => goTo(id)}>
          {word}
        </button>
      ))}
    </nav>
  )
}

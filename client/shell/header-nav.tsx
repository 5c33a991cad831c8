import type { ViewState } from '#domain/view-state'
import { toView } from '../state/places.ts'
import { useView } from '../state/view-history.ts'
import { ViewLink } from '../state/view-link.tsx'
import styles from './header-nav.module.css'

type View = ViewState['view']

const screens: readonly { view: View; word: string; also?: View }[] = [
  { view: 'home', word: 'Plan', also: 'answer' },
  { view: 'matrix', word: 'Matrix' },
  { view: 'actors', word: 'Actors', also: 'actor' },
  { view: 'timeline', word: 'Timeline' },
  { view: 'compare', word: 'Compare' },
  { view: 'analysis', word: 'Analysis' },
  { view: 'ask', word: 'Ask' },
  { view: 'evidence', word: 'Evidence' },
]

/** The screens. What is within one of them (an answer, an actor) marks it as well. */
export function HeaderNav() {
  const { state } = useView()
  const current = (view: View, also?: View) => (state.view === view ? 'page' : state.view === also ? 'true' : undefined)
  return (
    <nav className={styles.nav} aria-label="Screens">
      {screens.map(({ view, word, also }) => (
        <ViewLink key={view} to={toView(view)} aria-current={current(view, also)}>
          {word}
        </ViewLink>
      ))}
    </nav>
  )
}

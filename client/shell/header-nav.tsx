import type { ScreenName } from '#domain/view-state'
import { screens } from '../screens/screens.ts'
import { toView } from '../state/places.ts'
import { useView } from '../state/view-history.ts'
import { ViewLink } from '../state/view-link.tsx'
import styles from './header-nav.module.css'

/** The screens. What is within one of them (an answer, an actor) marks it as well. */
export function HeaderNav() {
  const { view } = useView().state
  const { within } = screens[view]
  const current = (name: ScreenName) => (name === view ? 'page' : name === within ? 'true' : undefined)
  return (
    <nav className={styles.nav} aria-label="Screens">
      {Object.values(screens).map(
        ({ name, menu }) =>
          menu !== undefined && (
            <ViewLink key={name} to={toView(name)} aria-current={current(name)}>
              {menu}
            </ViewLink>
          ),
      )}
    </nav>
  )
}

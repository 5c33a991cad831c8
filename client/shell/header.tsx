import { useNegotiation } from '../api/negotiation.ts'
import { toHome } from '../state/places.ts'
import { ViewLink } from '../state/view-link.tsx'
import styles from './header.module.css'
import { HeaderActions } from './header-actions.tsx'
import { HeaderNav } from './header-nav.tsx'
import { Search } from './search/search.tsx'
import { SkipLinks } from './skip-links.tsx'

/** Ways past it · logo and negotiation · the screens · search · undo, redo, theme, share, present. */
export function Header() {
  const negotiation = useNegotiation()
  return (
    <header className={styles.header}>
      <SkipLinks />
      <ViewLink className={styles.logo} to={toHome()} aria-label="Parley, home">
        Parle<span>y</span>
      </ViewLink>
      <p className={styles.title}>{negotiation.data?.title}</p>
      <HeaderNav />
      <Search />
      <HeaderActions />
    </header>
  )
}

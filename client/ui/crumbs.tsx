import type { ReactNode } from 'react'
import styles from './crumbs.module.css'

/** The places that this one is within, from the widest in; each a list item. */
export function Crumbs({ children }: { children: ReactNode }) {
  return (
    <nav className={styles.crumbs} aria-label="Where it stands">
      <ol>{children}</ol>
    </nav>
  )
}

import type { ReactNode } from 'react'
import styles from './heard.module.css'

/** Words for those who hear the page; the eye has them from what stands beside. */
export function Heard({ children }: { children: ReactNode }) {
  return <span className={styles.heard}>{children}</span>
}

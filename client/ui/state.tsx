import type { ReactNode } from 'react'
import styles from './state.module.css'

type Props = {
  title: string
  /** It is all that the screen shows. */
  alone?: boolean
  /** Something went wrong: said aloud at once. */
  alert?: boolean
  /** What can be done about it. */
  ways?: ReactNode
  children?: ReactNode
}

/** What stands in the place of an answer: that there is none, why, and the way on. */
export function State({ title, alone = false, alert = false, ways, children }: Props) {
  const Title = alone ? 'h1' : 'p'
  return (
    <div className={styles.state} role={alert ? 'alert' : undefined}>
      <Title className={styles.title}>{title}</Title>
      {children && <div className={styles.words}>{children}</div>}
      {ways && <p className={styles.ways}>{ways}</p>}
    </div>
  )
}

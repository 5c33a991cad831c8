import type { Known } from '#domain/basis'
import { sayKnownBy } from '#domain/words/basis'
import styles from './claim.module.css'

/** How a claim is known, and how its source hedges it. */
export function ClaimKnown({ known }: { known: Known }) {
  return (
    <span className={styles.basis} data-basis={known.basis}>
      {sayKnownBy(known)}
    </span>
  )
}

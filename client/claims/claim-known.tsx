import type { Known } from '#domain/basis'
import { sayBasis } from '#domain/words/basis'
import { sayHedge } from '#domain/words/hedge'
import styles from './claim.module.css'

/** How a claim is known, and how its source hedges it. */
export function ClaimKnown({ known }: { known: Known }) {
  return (
    <span className={styles.basis} data-basis={known.basis}>
      {[sayBasis(known.basis), sayHedge(known)].filter(Boolean).join(', ')}
    </span>
  )
}

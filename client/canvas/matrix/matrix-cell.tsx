import { memo } from 'react'
import { isWeak, type Known } from '#domain/basis'
import type { Ref } from '#domain/ref'
import type { ViewChange } from '#domain/view-state'
import { Glyph } from '../../claims/glyph.tsx'
import { matchMark } from '../../claims/marks.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { Heard } from '../../ui/heard.tsx'
import styles from './matrix.module.css'
import { type Pair, sayPair } from './matrix-rows.ts'

function Count({ count }: { count: number | undefined }) {
  return count !== undefined && count > 1 ? <span className={styles.count}>{count}</span> : null
}

const weakMark = (known: Known | undefined) => (known && isWeak(known) ? true : undefined)

/** The signs of a pair: a position filled, a demand's answer dashed beside it, never one for the other; ± where demands are answered differently. */
function Signs({ pair }: { pair: Pair }) {
  const { stance, known, claims, match, answeredBy, demands, brokered } = pair
  return (
    <>
      {stance && (
        <span className={`${styles.sign} ${styles.said}`} data-tone={stance} data-weak={weakMark(known)}>
          <Glyph name={stance} />
          <Count count={claims} />
        </span>
      )}
      {match && (
        <span
          className={`${styles.sign} ${styles.inferred}`}
          data-tone={matchMark[match].tone}
          data-weak={weakMark(answeredBy)}
        >
          <Glyph name={match} />
          {!stance && <Count count={demands} />}
        </span>
      )}
      {brokered && (
        <span className={stance || match ? styles.broker : styles.sign}>
          <Glyph name="broker" />
        </span>
      )}
    </>
  )
}

const fieldOf = ({ stance, match, brokered }: Pair) =>
  match || (stance && brokered) ? `${styles.field} ${styles.shared}` : styles.field

type Props = {
  pair: Pair | undefined
  actor: Ref
  target: Ref
  row: number
  column: number
  /** Not all columns stand in the page: the cell says which one it is in. */
  isOfMany: boolean
  isInFocus: boolean
  placeOf: (target: string, actor: string) => ViewChange
}

const silence = 'no position recorded'

/** One actor on one target. Silence is a grey field that says nothing but that nothing is recorded. */
export const MatrixCell = memo(function MatrixCell(props: Props) {
  const { pair, actor, target, row, column, isOfMany, isInFocus, placeOf } = props
  const isPlan = target.label === 'Plan'
  const kind = [
    styles.cell,
    !pair && styles.silent,
    isPlan && styles.plan,
    column === 1 && styles.first,
    isInFocus && styles.focus,
  ]
  return (
    <td
      data-row={row}
      data-column={column}
      {...(isOfMany && { 'aria-colindex': column + 1, 'aria-label': pair ? undefined : silence })}
      tabIndex={-1}
      className={kind.filter(Boolean).join(' ')}
    >
      {pair ? (
        <ViewLink to={placeOf(target.id, actor.id)} tabIndex={-1} className={fieldOf(pair)}>
          <Signs pair={pair} />
          <Heard>{sayPair(pair, actor)}</Heard>
        </ViewLink>
      ) : (
        <span className={styles.field}>{!isOfMany && <Heard>{silence}</Heard>}</span>
      )}
    </td>
  )
})

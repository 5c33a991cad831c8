import type { Position } from '#domain/position'
import { leastOf } from '#domain/words/basis'
import { evidenceOf, stanceWord } from '#domain/words/stance'
import { placeOf } from '../state/places.ts'
import { ViewLink } from '../state/view-link.tsx'
import styles from './claim.module.css'
import { Claim } from './claim.tsx'
import { ClaimDate } from './date.tsx'
import { ClaimKnown } from './known.tsx'
import { ClaimSources } from './sources.tsx'

/** How we know of a position, since when, and by whose voice. */
export function PositionMeta({ position }: { position: Position }) {
  const { date, datePrecision, voicedBy, condition } = position
  return (
    <>
      {condition && <span>on condition that {condition}</span>}
      <ClaimKnown known={position} />
      <ClaimDate date={date} precision={datePrecision} />
      {voicedBy.length > 0 && (
        <span>
          voiced by{' '}
          {voicedBy.map((voice, place) => (
            <span key={voice.id}>
              {place > 0 && ', '}
              <ViewLink to={placeOf(voice) ?? {}}>{voice.name}</ViewLink>
            </span>
          ))}
        </span>
      )}
    </>
  )
}

function Earlier({ position }: { position: Position }) {
  const { stance, date, datePrecision, summary, citations } = position
  return (
    <details className={styles.earlier}>
      <summary>
        earlier: {[stanceWord[stance].one, leastOf(evidenceOf(position))].filter(Boolean).join(', ')},{' '}
        <ClaimDate date={date} precision={datePrecision} />
      </summary>
      <p className={styles.says}>{summary}</p>
      <p className={styles.meta}>
        <ClaimSources record={position.id} citations={citations} />
      </p>
    </details>
  )
}

type Props = { position: Position; earlier?: readonly Position[]; about?: string }

/** What one actor holds, since when and by whose voice. `about`: the target that the page is about; another is named. */
export function PositionClaim({ position, earlier = [], about }: Props) {
  const { holder, target, summary, citations } = position
  const elsewhere = about !== undefined && target.id !== about
  return (
    <Claim
      record={position.id}
      holders={[holder]}
      note={position.note}
      summary={summary}
      citations={citations}
      meta={<PositionMeta position={position} />}
      about={
        elsewhere && (
          <>
            On <ViewLink to={placeOf(target) ?? {}}>{target.name}</ViewLink>
          </>
        )
      }
    >
      {earlier.map((one) => (
        <Earlier key={one.id} position={one} />
      ))}
    </Claim>
  )
}

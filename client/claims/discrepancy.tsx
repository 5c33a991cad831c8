import type { Discrepancy, DiscrepancyKind } from '#domain/discrepancy'
import { placeOf } from '../state/places.ts'
import { ViewLink } from '../state/view-link.tsx'
import claimStyles from './claim.module.css'
import styles from './discrepancy.module.css'
import { ClaimSources } from './sources.tsx'

/** How reports differ, as a reader would say it. */
export const discrepancyWord = {
  conflict: 'they contradict each other',
  wording: 'they word it differently',
  precision: 'one is more exact',
  attribution: 'they ascribe it differently',
} as const satisfies Record<DiscrepancyKind, string>

type Props = { discrepancy: Discrepancy; level: 3 | 4; about?: boolean }

/** One question with every reading and where it stands, side by side. None is preferred. */
export function DiscrepancyReadings({ discrepancy, level, about = false }: Props) {
  const { id, question, kind, note, readings } = discrepancy
  const Heading = `h${level}` as const
  const places = discrepancy.about.flatMap((ref) => {
    const to = placeOf(ref)
    return to ? [{ ...ref, to }] : []
  })
  return (
    <section className={styles.discrepancy} aria-labelledby={`question-${id}`}>
      <Heading id={`question-${id}`} className={styles.question}>
        {question}
      </Heading>
      <p className={claimStyles.target}>
        {discrepancyWord[kind]}
        {about && places.length > 0 && ' · about '}
        {about &&
          places.map((place, at) => (
            <span key={place.id}>
              {at > 0 && ', '}
              <ViewLink to={place.to}>{place.name}</ViewLink>
            </span>
          ))}
      </p>
      <ul className={styles.readings}>
        {readings.map((reading) => (
          <li key={reading.id}>
            <p className={claimStyles.says}>{reading.text}</p>
            <p className={claimStyles.meta}>
              <ClaimSources record={reading.id} citations={reading.citations} room={3} />
            </p>
          </li>
        ))}
      </ul>
      {note && <p className={styles.note}>{note}</p>}
    </section>
  )
}

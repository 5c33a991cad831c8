import type { Forecast } from '#domain/forecast'
import { placeOf } from '../state/places.ts'
import { ViewLink } from '../state/view-link.tsx'
import styles from './claim.module.css'
import { ClaimDate } from './date.tsx'
import { ClaimKnown } from './known.tsx'
import { ClaimQuotations } from './quotations.tsx'
import { ClaimSources } from './sources.tsx'

/** What somebody expects, and who: nobody’s stance. Without actors the report itself expects it. */
export function ForecastClaim({ forecast }: { forecast: Forecast }) {
  const { id, actors, text, date, datePrecision, citations, note } = forecast
  return (
    <li className={styles.claim}>
      <p className={styles.target}>
        {actors.length === 0 && 'The report itself'}
        {actors.map((actor, place) => (
          <span key={actor.id}>
            {place > 0 && ', '}
            <ViewLink to={placeOf(actor) ?? {}}>{actor.name}</ViewLink>
          </span>
        ))}
      </p>
      <p className={styles.says}>{text}</p>
      <ClaimQuotations record={id} />
      <p className={styles.meta}>
        <ClaimKnown known={forecast} />
        <ClaimDate date={date} precision={datePrecision} />
        <ClaimSources record={id} citations={citations} />
      </p>
      {note && <p className={styles.note}>The coder’s note: {note}</p>}
    </li>
  )
}

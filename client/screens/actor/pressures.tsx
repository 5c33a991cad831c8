import type { ActorDetail } from '#domain/actor-detail'
import claimStyles from '../../claims/claim.module.css'
import { ClaimDate } from '../../claims/date.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { ActorSection } from './section.tsx'

/** What weighs on its room for manoeuvre. */
export function ActorPressures({ actor: { pressures } }: { actor: ActorDetail }) {
  return (
    <ActorSection title="What weighs on it" count={pressures.length}>
      <ul>
        {pressures.map(({ id, title, date, datePrecision, summary, citations }) => (
          <li key={id} className={claimStyles.claim}>
            <h3 className="held-title">{title}</h3>
            <p className={claimStyles.says}>{summary}</p>
            <p className={claimStyles.meta}>
              {date && <ClaimDate date={date} precision={datePrecision} />}
              <ClaimSources record={id} citations={citations} />
            </p>
          </li>
        ))}
      </ul>
    </ActorSection>
  )
}

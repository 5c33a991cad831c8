import type { ActorDetail } from '#domain/actor-detail'
import { partStatusOf } from '#domain/event'
import { eventWord, partWord } from '#domain/words/parts'
import claimStyles from '../../claims/claim.module.css'
import { ClaimDate } from '../../claims/date.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { ActorSection } from './section.tsx'

/** What it took part in, or was to, by date; what has no date last. */
export function ActorEvents({ actor: { id: actor, events } }: { actor: ActorDetail }) {
  const dated = [...events].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
  return (
    <ActorSection title="Events" count={events.length}>
      <ul>
        {dated.map(({ id, title, date, datePrecision, status, place, participants, citations }) => {
          const own = participants.find((one) => one.actor.id === actor)
          const part = own && own.status !== partStatusOf[status] ? partWord[own.status] : undefined
          return (
            <li key={id} className="actor-event">
              <p className="actor-event-date">
                {date ? <ClaimDate date={date} precision={datePrecision} /> : 'no date'}
              </p>
              <div>
                <p>
                  <ViewLink to={toAnswer(id)}>{title}</ViewLink>
                </p>
                <p className={claimStyles.meta}>
                  {[...new Set([status === 'held' ? undefined : eventWord[status], part, place, own?.role])]
                    .filter((word) => word !== undefined && word !== '')
                    .map((word) => (
                      <span key={word}>{word}</span>
                    ))}
                  <ClaimSources record={id} citations={citations} room={1} />
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </ActorSection>
  )
}

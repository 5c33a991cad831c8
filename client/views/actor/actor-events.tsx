import type { ActorDetail } from '#domain/actor-detail'
import type { EventStatus } from '#domain/event'
import { ClaimSources } from '../../panels/claim-sources.tsx'
import { toAnswer } from '../../state/places.ts'
import { sayDate } from '../../ui/say-date.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import { ActorSection } from './actor-section.tsx'

const statusWord: Record<EventStatus, string> = {
  held: '',
  planned: 'planned',
  possible: 'possible',
  'on-hold': 'on hold',
  cancelled: 'cancelled',
}

/** What it took part in, or is to, by date; what has no date last. */
export function ActorEvents({ actor: { id: actor, events } }: { actor: ActorDetail }) {
  const dated = [...events].sort((a, b) => ((a.date ?? '9') < (b.date ?? '9') ? -1 : 1))
  return (
    <ActorSection title="Events" count={events.length}>
      <ul>
        {dated.map(({ id, title, date, datePrecision, status, place, participants, citations }) => {
          const role = participants.find((one) => one.actor.id === actor)?.role
          return (
            <li key={id} className="actor-event">
              <p className="actor-event-date">
                {date ? <time dateTime={date}>{sayDate(date, datePrecision, '2025')}</time> : 'no date'}
              </p>
              <div>
                <p>
                  <ViewLink to={toAnswer(id)}>{title}</ViewLink>
                </p>
                <p className="claim-meta">
                  {[...new Set([statusWord[status], place, role])].filter(Boolean).map((word) => (
                    <span key={word}>{word}</span>
                  ))}
                  <ClaimSources citations={citations} room={1} />
                </p>
              </div>
            </li>
          )
        })}
      </ul>
    </ActorSection>
  )
}

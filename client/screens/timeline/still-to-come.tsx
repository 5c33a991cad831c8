import type { EventStatus, NegotiationEvent } from '#domain/event'
import { sayDate } from '#domain/words/dates'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import asides from '../../ui/aside.module.css'

const statusWord: Record<EventStatus, string> = {
  held: 'held',
  planned: 'planned',
  possible: 'possible',
  'on-hold': 'on hold',
  cancelled: 'cancelled',
}

/** What was planned, possible or on hold on the day that is shown: not yet held, and perhaps never. */
export function StillToCome({ events, year }: { events: readonly NegotiationEvent[]; year: string }) {
  if (events.length === 0) return null
  return (
    <aside className={asides.section} aria-labelledby="still-to-come">
      <h2 id="still-to-come">Still to come</h2>
      <ul className={asides.rows}>
        {events.map(({ id, title, date, datePrecision, status }) => (
          <li key={id}>
            <span className={asides.first}>{date ? sayDate(date, datePrecision, year) : 'no date'}</span>
            <span>
              <ViewLink to={toAnswer(id)}>{title}</ViewLink>
              <span className="timeline-status"> {statusWord[status]}</span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}

import type { NegotiationEvent } from '#domain/event'
import { sayDate } from '#domain/words/dates'
import { eventWord } from '#domain/words/parts'
import { sayCount } from '#domain/words/plurals'
import { useDayShown } from '../../api/day-shown.ts'
import { ErrorState } from '../../api/error-state.tsx'
import { useChanges, useEvents } from '../../api/lists.ts'
import { useCalendar, useNegotiation } from '../../api/negotiation.ts'
import { toAnswer } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import asides from '../../ui/aside.module.css'
import { EmptyState } from '../../ui/empty-state.tsx'
import screens from '../../ui/screen.module.css'
import { ShownInParts } from '../../ui/shown-in-parts.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { TimelineDay } from './day.tsx'
import { daysOf, sayChanges, stillToCome } from './days.ts'
import { SinceControl } from './since-control.tsx'
import './timeline.css'

/** What was planned, possible or on hold on the day that is shown: not yet held, and perhaps never. */
function StillToCome({ events, year }: { events: readonly NegotiationEvent[]; year: string }) {
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
              <span className="timeline-status"> {eventWord[status]}</span>
            </span>
          </li>
        ))}
      </ul>
    </aside>
  )
}

function useTimeline() {
  const { asOf, since } = useView().state
  const negotiation = useNegotiation()
  const day = useDayShown()
  const changes = useChanges({ since, until: asOf })
  const calendar = useCalendar()
  const events = useEvents()
  const error = negotiation.error ?? changes.error ?? calendar.error ?? events.error
  if (!day || !changes.data || !calendar.data || !events.data) return { error }
  // What is dated later is planned at most, and stands apart.
  const known = changes.data.items.filter(({ date }) => date <= day)
  const coming = stillToCome(events.data.items, day)
  return { timeline: { day, asOf, since, known, coming, calendar: calendar.data.items }, error }
}

/** What changed, day by day, the newest first; with `since`, what changed since then. */
export function TimelineView() {
  const { timeline, error } = useTimeline()
  if (!timeline)
    return (
      <div className={`${screens.screen} timeline`}>
        {error ? <ErrorState error={error} /> : <Skeleton height={40} />}
      </div>
    )
  const { day, asOf, since, known, coming, calendar } = timeline
  const year = day.slice(0, 4)
  const days = daysOf(known)
  return (
    <div className={`${screens.screen} timeline`}>
      <div className="timeline-top">
        <h1>{since ? `What changed since ${sayDate(since, undefined, year)}?` : 'What changed, day by day'}</h1>
        <p className="timeline-sentence">
          {known.length > 0 ? `${sayChanges(known)}.` : 'Nothing that a report dates.'}
        </p>
        {asOf && (
          <p className="timeline-as-of">
            As known on {sayDate(asOf, undefined, year)}.{' '}
            <ViewLink to={{ asOf: undefined }}>Show what is known now</ViewLink>
          </p>
        )}
        <SinceControl calendar={calendar} asOf={day} since={since} />
      </div>
      <div className="timeline-days">
        <ShownInParts
          items={days}
          weigh={({ changes }) => changes.length}
          part={200}
          sayRest={(count) => sayCount(count, 'earlier day')}
        >
          {(shown) => shown.map((one) => <TimelineDay key={`${one.date} ${one.precision}`} day={one} year={year} />)}
        </ShownInParts>
        {known.length === 0 && (
          <EmptyState title="No report dates anything in this time">Pick an earlier day above.</EmptyState>
        )}
      </div>
      <StillToCome events={coming} year={year} />
    </div>
  )
}

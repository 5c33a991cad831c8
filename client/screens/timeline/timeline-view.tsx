import { ErrorState } from '../../api/error-state.tsx'
import { useCalendar, useChanges, useEvents, useNegotiation } from '../../api/questions.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { sayDate } from '../../ui/say-date.ts'
import screens from '../../ui/screen.module.css'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SinceControl } from './since-control.tsx'
import { StillToCome } from './still-to-come.tsx'
import { TimelineDay } from './timeline-day.tsx'
import { daysOf, sayChanges, stillToCome } from './timeline-days.ts'
import './timeline.css'

function useTimeline() {
  const { asOf, since } = useView().state
  const negotiation = useNegotiation()
  const changes = useChanges({ since, until: asOf })
  const calendar = useCalendar()
  const events = useEvents()
  const error = negotiation.error ?? changes.error ?? calendar.error ?? events.error
  if (!negotiation.data || !changes.data || !calendar.data || !events.data) return { error }
  const day = asOf ?? negotiation.data.asOf
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
        {daysOf(known).map((one) => (
          <TimelineDay key={`${one.date} ${one.precision}`} day={one} year={year} />
        ))}
        {known.length === 0 && (
          <EmptyState title="No report dates anything in this time">Pick an earlier day above.</EmptyState>
        )}
      </div>
      <StillToCome events={coming} year={year} />
    </div>
  )
}

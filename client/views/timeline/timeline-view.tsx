import { useCalendar, useChanges, useEvents, useNegotiation } from '../../api/questions.ts'
import { useView } from '../../state/view-history.ts'
import { Answered } from '../../ui/answered.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { sayDate } from '../../ui/say-date.ts'
import { Skeleton } from '../../ui/skeleton.tsx'
import { SinceControl } from './since-control.tsx'
import { StillToCome } from './still-to-come.tsx'
import { TimelineDay } from './timeline-day.tsx'
import { daysOf, sayChanges, stillToCome } from './timeline-days.ts'
import '../home/home-aside.css'
import './timeline.css'

/** What changed, day by day, the newest first; with `since`, what changed since then. */
export function TimelineView() {
  const { asOf, since } = useView().state
  const last = useNegotiation().data?.asOf
  const day = asOf ?? last
  const changes = useChanges({ since, asOf })
  const calendar = useCalendar()
  const events = useEvents()
  const year = day?.slice(0, 4) ?? ''
  return (
    <div className="timeline">
      <div className="timeline-top">
        <h1>{since ? `What changed since ${sayDate(since, undefined, year)}?` : 'What changed, day by day'}</h1>
        <p className="timeline-sentence">
          {changes.data && (changes.data.items.length > 0 ? `${sayChanges(changes.data.items)}.` : 'Nothing dated.')}
        </p>
        <div className="timeline-since">
          {calendar.data && day && <SinceControl calendar={calendar.data.items} asOf={day} since={since} />}
        </div>
      </div>
      <div className="timeline-days">
        <Answered query={changes} loading={<Skeleton lines={16} />}>
          {({ items }) =>
            items.length > 0 ? (
              daysOf(items).map((one) => <TimelineDay key={`${one.date} ${one.precision}`} day={one} year={year} />)
            ) : (
              <EmptyState title="No report dates anything in this time">Pick an earlier day above.</EmptyState>
            )
          }
        </Answered>
      </div>
      <div className="timeline-aside">
        {events.data && day && <StillToCome events={stillToCome(events.data.items, day)} year={year} />}
      </div>
    </div>
  )
}

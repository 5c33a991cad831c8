import type { DatedClaims } from '#domain/overview'
import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import { type Stop, stopsOf } from '../../questions/as-of-stops.ts'
import { DaySelect } from '../../questions/day-select.tsx'
import { toTimeline } from '../../state/places.ts'
import { changeView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { Heard } from '../../ui/heard.tsx'

type Props = { calendar: readonly DatedClaims[]; asOf: string; since: string | undefined }

function Bar({ stop, most, since, year }: { stop: Stop; most: number; since: string | undefined; year: string }) {
  const height = `${Math.min(1, stop.claims / most) * 3.5}rem`
  const day = sayDate(stop.day, undefined, year)
  const counted = !since || (!stop.earlier && stop.day >= since)
  return (
    <li data-counted={counted}>
      <ViewLink
        to={toTimeline(stop.earlier ? undefined : stop.day)}
        aria-current={stop.day === since ? 'true' : undefined}
        title={`${stop.earlier ? 'Earlier' : day}: ${sayCount(stop.claims, 'dated claim')}`}
      >
        <span className="since-bar" style={{ height }} />
        <span className="since-day">
          <Heard>{stop.earlier ? 'All, from the beginning:' : 'Since '}</Heard>
          {stop.earlier ? 'earlier' : day}
        </span>
        <Heard>, {sayCount(stop.claims, 'dated claim')}</Heard>
      </ViewLink>
    </li>
  )
}

/** From which day on: picked on the histogram or from a list. In the link as `since`. */
export function SinceControl({ calendar, asOf, since }: Props) {
  const stops = stopsOf(calendar, asOf)
  const most = Math.max(1, ...stops.filter((stop) => !stop.earlier).map((stop) => stop.claims))
  return (
    <div className="since">
      <ol className="since-bars" style={{ '--stops': stops.length }}>
        {stops.map((stop) => (
          <Bar key={stop.day} stop={stop} most={most} since={since} year={asOf.slice(0, 4)} />
        ))}
      </ol>
      <p className="since-words">
        <span>
          Since{' '}
          <DaySelect
            label="Since"
            none="the beginning"
            value={since}
            onChange={(day) => changeView(toTimeline(day), { merge: 'since' })}
          />
        </span>
        {since && <ViewLink to={toTimeline()}>From the beginning</ViewLink>}
      </p>
    </div>
  )
}

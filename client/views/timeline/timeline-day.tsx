import type { Change } from '#domain/overview'
import { placeOf, toAnswer } from '../../state/places.ts'
import { Glyph } from '../../ui/glyph.tsx'
import { sayDate } from '../../ui/say-date.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import type { TimelineDay as Day } from './timeline-days.ts'

const kindWord: Record<Change['what'], string> = {
  position: 'position',
  plan: 'plan',
  event: 'event',
  brokerage: 'broker',
}

function Sign({ change }: { change: Change }) {
  const glyph = change.stance ?? (change.what === 'brokerage' ? 'broker' : undefined)
  return (
    <span className="timeline-sign" data-tone={change.stance}>
      {glyph && <Glyph name={glyph} />}
    </span>
  )
}

function Entry({ change }: { change: Change }) {
  const { subject, target } = change
  const place = target ? toAnswer(target.id, { actor: subject.id }) : placeOf(subject)
  return (
    <li className="timeline-entry">
      <Sign change={change} />
      <span>{place ? <ViewLink to={place}>{change.sentence}</ViewLink> : change.sentence}</span>
      <span className="timeline-kind">{kindWord[change.what]}</span>
    </li>
  )
}

/** One date and all that changed on it. */
export function TimelineDay({ day: { date, precision, changes }, year }: { day: Day; year: string }) {
  return (
    <section className="timeline-day">
      <h2>{sayDate(date, precision, year)}</h2>
      <ul>
        {changes.map((change) => (
          <Entry key={`${change.what} ${change.sentence}`} change={change} />
        ))}
      </ul>
    </section>
  )
}

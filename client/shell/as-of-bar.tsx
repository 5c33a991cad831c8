import { sayDate } from '#domain/words/dates'
import { sayCount } from '#domain/words/plurals'
import { useDayShown } from '../api/day-shown.ts'
import { useCalendar, useNegotiation } from '../api/negotiation.ts'
import { nextDatedDay, type Stop, stopsOf } from '../questions/as-of-stops.ts'
import { changeView } from '../state/view-history.ts'
import buttons from '../ui/button.module.css'
import { Icon } from '../ui/icon.tsx'
import { announce } from '../ui/live-region.tsx'
import styles from './as-of-bar.module.css'
import { usePlay } from './use-play.ts'

function sayStop({ day, claims, earlier }: Stop): string {
  return `${earlier ? `Until ${sayDate(day)}` : sayDate(day)}: ${sayCount(claims, 'dated claim')}`
}

function Histogram({ stops, at }: { stops: readonly Stop[]; at: number }) {
  const most = Math.max(1, ...stops.filter((stop) => !stop.earlier).map((stop) => stop.claims))
  return (
    <ol className={styles.days} aria-hidden="true">
      {stops.map((stop, place) => (
        <li key={stop.day} className={place > at ? styles.later : undefined} title={sayStop(stop)}>
          <span className={styles.mark} style={{ height: `${Math.min(1, stop.claims / most) * 1.75}rem` }} />
          <span className={styles.day}>
            {stop.earlier ? 'earlier' : sayDate(stop.day, undefined, stop.day.slice(0, 4))}
          </span>
        </li>
      ))}
    </ol>
  )
}

function StepButton({ to, way, onStep }: { to?: string; way: 'before' | 'after'; onStep: (day: string) => void }) {
  const label = way === 'before' ? 'The dated day before' : 'The next dated day'
  return (
    <button
      type="button"
      className={buttons.icon}
      aria-label={label}
      title={to ? `${label}: ${sayDate(to)}` : label}
      disabled={!to}
      onClick={() => to && onStep(to)}
    >
      <Icon name={way} />
    </button>
  )
}

/** Plays the days from this one on, from the last one all that are here. */
function PlayButton(given: Parameters<typeof usePlay>[0]) {
  const { isPlaying, toggle } = usePlay(given)
  const label = isPlaying ? 'Pause' : 'Play day by day'
  return (
    <button
      type="button"
      className={buttons.icon}
      aria-label={label}
      title={isPlaying ? `${label} (Space)` : label}
      data-playing={isPlaying || undefined}
      onClick={toggle}
    >
      <Icon name={isPlaying ? 'pause' : 'play'} />
    </button>
  )
}

/** The day whose standing is shown, over a histogram of what was said when. In the link as `asOf`. */
export function AsOfBar() {
  const day = useDayShown()
  const last = useNegotiation().data?.asOf
  const calendar = useCalendar().data?.items
  if (!last || !day || !calendar) return <div className={styles.bar} aria-hidden="true" />
  const stops = stopsOf(calendar, last)
  const at = Math.max(
    0,
    stops.findLastIndex((stop) => stop.day <= day),
  )
  const goTo = (to: string, merge = 'as-of') => {
    changeView({ asOf: to === last ? undefined : to }, { merge })
    announce(`As of ${sayDate(to)}`)
  }
  const next = nextDatedDay(calendar, day, 1, last)
  const first = stops[0]?.day ?? last
  return (
    <section className={styles.bar} aria-label="As of which day">
      <p className={styles.title}>
        As of <strong>{sayDate(day, undefined, last.slice(0, 4))}</strong>
      </p>
      <div className={styles.steps}>
        {(next ?? first) !== day && <PlayButton day={day} first={first} next={next} goTo={goTo} />}
        <StepButton way="before" to={nextDatedDay(calendar, day, -1, last)} onStep={goTo} />
        <StepButton way="after" to={next} onStep={goTo} />
      </div>
      <div className={styles.slide} style={{ '--stops': stops.length }}>
        <Histogram stops={stops} at={at} />
        <input
          type="range"
          className={styles.range}
          aria-label="As of"
          min={0}
          max={stops.length - 1}
          value={at}
          aria-valuetext={stops[at] && sayStop(stops[at])}
          onChange={(event) => goTo(stops[event.target.valueAsNumber]?.day ?? last)}
        />
      </div>
      <button
        type="button"
        className={`${buttons.button} ${styles.latest}`}
        disabled={day === last}
        onClick={() => goTo(last)}
      >
        Latest
      </button>
    </section>
  )
}

import { sayCount } from '#domain/words/plurals'
import { toAsk } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import { useEarlierRuns } from './earlier-runs.ts'

/** What was asked before in this tab, each a way back to it. */
export function EarlierList() {
  const runs = useEarlierRuns()
  if (runs.length < 2) return null
  return (
    <details className="ask-earlier">
      <summary>Asked before ({runs.length})</summary>
      <ol>
        {runs.map(({ at, title, rows, place }) => (
          <li key={at}>
            <time dateTime={at}>
              {new Date(at).toLocaleTimeString('en-GB', { hour: '2-digit', minute: '2-digit' })}
            </time>
            <ViewLink to={toAsk(place)}>{title}</ViewLink>
            <span className="ask-of-kind">{sayCount(rows, 'row')}</span>
          </li>
        ))}
      </ol>
    </details>
  )
}

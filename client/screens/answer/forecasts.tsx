import type { Records } from '#domain/records'
import { isKnownBy } from '#domain/rules/standing'
import { sayCount } from '#domain/words/plurals'
import { ForecastClaim } from '../../claims/forecast.tsx'
import { AnswerGroup } from './group.tsx'

/** With more than these, the others are folded away. */
const room = 2

/** What somebody expects of the target: counted apart from who is for it and who against. */
export function AnswerForecasts({ records: { forecasts }, asOf }: { records: Records; asOf: string }) {
  const known = forecasts.filter(isKnownBy(asOf))
  const shown = known.length > room + 1 ? known.slice(0, room) : known
  const rest = known.slice(shown.length)
  if (known.length === 0) return null
  return (
    <AnswerGroup title="What is expected, by whom" count={sayCount(known.length, 'forecast')}>
      <ul>
        {shown.map((forecast) => (
          <ForecastClaim key={forecast.id} forecast={forecast} />
        ))}
      </ul>
      {rest.length > 0 && (
        <details className="answer-fold">
          <summary>{sayCount(rest.length, 'more forecast')}</summary>
          <ul>
            {rest.map((forecast) => (
              <ForecastClaim key={forecast.id} forecast={forecast} />
            ))}
          </ul>
        </details>
      )}
    </AnswerGroup>
  )
}

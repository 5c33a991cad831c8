import type { Standing } from '#domain/standing'
import { useForecasts } from '../../api/questions.ts'
import { ForecastClaim } from '../../claims/claim-forecast.tsx'
import { sayCount } from '../../ui/say-count.ts'
import { AnswerGroup } from './group.tsx'

/** With more than these, the others are folded away. */
const room = 2

/** What somebody expects of the target: counted apart from who is for it and who against. */
export function AnswerForecasts({ standing: { target, asOf } }: { standing: Standing }) {
  const all = useForecasts().data?.items ?? []
  const known = all.filter(({ about, date = '' }) => date <= asOf && about.some(({ id }) => id === target.id))
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

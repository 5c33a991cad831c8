import type { ActorDetail } from '#domain/actor-detail'
import type { Forecast } from '#domain/forecast'
import type { Ref } from '#domain/ref'
import { isKnownBy } from '#domain/rules/standing'
import { ForecastClaim } from '../../claims/forecast.tsx'
import { ActorSection } from './section.tsx'

type Props = { actor: ActorDetail; forecasts: readonly Forecast[]; asOf: string }

/** What it expects, and what others expect of it: no stance of anybody. */
export function ActorForecasts({ actor: { id }, forecasts, asOf }: Props) {
  const known = forecasts.filter(isKnownBy(asOf))
  const isIn = (refs: readonly Ref[]) => refs.some((ref) => ref.id === id)
  const sections = [
    { title: 'What it expects', forecasts: known.filter(({ actors }) => isIn(actors)) },
    { title: 'What is expected of it', forecasts: known.filter(({ about }) => isIn(about)) },
  ]
  return sections.map(({ title, forecasts }) => (
    <ActorSection key={title} title={title} count={forecasts.length}>
      <ul>
        {forecasts.map((forecast) => (
          <ForecastClaim key={forecast.id} forecast={forecast} />
        ))}
      </ul>
    </ActorSection>
  ))
}

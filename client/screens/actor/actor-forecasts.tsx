import type { ActorDetail } from '#domain/actor-detail'
import type { Ref } from '#domain/ref'
import { useForecasts } from '../../api/questions.ts'
import { ForecastClaim } from '../../claims/claim-forecast.tsx'
import { useView } from '../../state/view-history.ts'
import { ActorSection } from './actor-section.tsx'

/** What it expects, and what others expect of it: no stance of anybody. */
export function ActorForecasts({ actor: { id } }: { actor: ActorDetail }) {
  const { asOf } = useView().state
  const all = useForecasts().data?.items ?? []
  const known = all.filter(({ date = '' }) => asOf === undefined || date <= asOf)
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

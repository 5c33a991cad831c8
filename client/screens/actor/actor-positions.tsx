import type { ActorDetail } from '#domain/actor-detail'
import { usePlans, usePoints } from '../../api/questions.ts'
import { toHome } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { ActorPosition } from './actor-position.tsx'
import { ActorSection } from './actor-section.tsx'
import { standingByPlan, standingElsewhere } from './actor-standing.ts'

/** Where it stands, plan by plan: on each as a whole first, apart from its points. */
export function ActorPositions({ actor: { positions } }: { actor: ActorDetail }) {
  const plans = usePlans().data?.items ?? []
  const points = usePoints().data?.items ?? []
  const elsewhere = standingElsewhere(positions)
  return (
    <ActorSection title="Where it stands" count={positions.length}>
      {standingByPlan(positions, plans, points).map(({ plan, whole, points: on }) => (
        <section key={plan.id} className="held-plan" aria-label={plan.title}>
          <h3>
            <ViewLink to={toHome(plan.id)}>{plan.title}</ViewLink>
          </h3>
          <ul>
            {whole.map((position) => (
              <ActorPosition key={position.id} position={position} title="The plan as a whole" />
            ))}
            {on.map((position) => (
              <ActorPosition key={position.id} position={position} />
            ))}
          </ul>
        </section>
      ))}
      {elsewhere.length > 0 && (
        <section className="held-plan" aria-label="Beside the plans">
          <h3>Beside the plans</h3>
          <ul>
            {elsewhere.map((position) => (
              <ActorPosition key={position.id} position={position} />
            ))}
          </ul>
        </section>
      )}
    </ActorSection>
  )
}

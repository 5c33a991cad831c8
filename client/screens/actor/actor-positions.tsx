import type { ActorDetail } from '#domain/actor-detail'
import type { Name } from '#domain/name'
import { toHome } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { ActorPosition } from './actor-position.tsx'
import { ActorSection } from './actor-section.tsx'
import { standingByPlan, standingElsewhere } from './actor-standing.ts'

type Props = { actor: ActorDetail; listed: readonly Name[] }

/** Where it stands, plan by plan: on each as a whole first, apart from its points. */
export function ActorPositions({ actor: { positions }, listed }: Props) {
  const elsewhere = standingElsewhere(positions)
  return (
    <ActorSection title="Where it stands" count={positions.length}>
      {standingByPlan(positions, listed).map(({ plan, whole, points: on }) => (
        <section key={plan.id} className="held-plan" aria-label={plan.name}>
          <h3>
            <ViewLink to={toHome(plan.id)}>{plan.name}</ViewLink>
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

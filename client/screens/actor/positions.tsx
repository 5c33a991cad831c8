import type { ActorDetail } from '#domain/actor-detail'
import { claimsIn, sourcesIn } from '#domain/citation'
import type { Name } from '#domain/name'
import type { Position } from '#domain/position'
import { restsOnOneReport } from '#domain/words/one-report'
import { evidenceOf } from '#domain/words/stance'
import { StanceChip } from '../../claims/chip.tsx'
import claimStyles from '../../claims/claim.module.css'
import { PositionMeta } from '../../claims/position.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { toAnswer, toHome } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { ActorSection } from './section.tsx'
import { standingByPlan, standingElsewhere } from './standing.ts'

/** One position of the actor: its stance, on what, in which words, and where it stands. */
function ActorPosition({ position, title }: { position: Position; title?: string }) {
  const { stance, condition, target, summary, citations, holder } = position
  return (
    <li className="held">
      <div className="held-stance">
        <StanceChip stance={stance} known={evidenceOf(position)} condition={condition} claims={claimsIn(citations)} />
      </div>
      <div>
        <h4>
          <ViewLink to={toAnswer(target.id, { actor: holder.id })}>{title ?? target.name}</ViewLink>
        </h4>
        <p className={claimStyles.says}>{summary}</p>
        <p className={claimStyles.meta}>
          <PositionMeta position={position} />
          <ClaimSources record={position.id} citations={citations} />
          {sourcesIn(citations).length === 1 && (
            <span className={claimStyles.alone}>{restsOnOneReport('position')}</span>
          )}
        </p>
      </div>
    </li>
  )
}

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

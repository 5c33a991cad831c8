import type { ActorDetail } from '#domain/actor-detail'
import { knownOf } from '#domain/basis'
import { MatchKind } from '#domain/demand'
import { sayKnown } from '#domain/words/counts'
import { DemandChip } from '../../claims/chip.tsx'
import claimStyles from '../../claims/claim.module.css'
import { ClaimSources } from '../../claims/sources.tsx'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { ActorSection } from './section.tsx'

/** What it asks for whatever the plan, and which points meet or contradict that, as well as that is known: no stance of its own. */
export function ActorDemands({ actor: { id, demands } }: { actor: ActorDetail }) {
  return (
    <ActorSection title="What it demands" count={demands.length}>
      <ul>
        {demands.map((demand) => (
          <li key={demand.id} className="actor-demand">
            <h3>
              <ViewLink to={toAnswer(demand.id)}>{demand.title}</ViewLink>
              {demand.redLine && <span className="actor-red-line">red line</span>}
            </h3>
            <p className={claimStyles.says}>{demand.text}</p>
            <p className={claimStyles.meta}>
              <ClaimSources record={demand.id} citations={demand.citations} />
            </p>
            {demand.matches.length > 0 && (
              <ul className="actor-chips" aria-label={`Points that answer it, ${sayKnown(demand.matches)}`}>
                {MatchKind.options
                  .flatMap((kind) => demand.matches.filter((match) => match.kind === kind))
                  .map(({ kind, point, ...known }) => (
                    <li key={point.id}>
                      <DemandChip
                        match={kind}
                        name={point.name}
                        known={knownOf(known)}
                        to={toAnswer(point.id, { actor: id })}
                      />
                    </li>
                  ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
    </ActorSection>
  )
}

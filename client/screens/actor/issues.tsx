import type { ActorDetail } from '#domain/actor-detail'
import type { Issue } from '#domain/issue'
import { evidenceOf } from '#domain/words/stance'
import { StanceChip } from '../../claims/chip.tsx'
import { placeOf, toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { ActorSection } from './section.tsx'
import { standingByIssue } from './standing.ts'

type Props = { actor: ActorDetail; all: readonly Issue[] }

/** The same by subject: what it holds on points of any plan, and what it demands. */
export function ActorIssues({ actor: { id, name, positions, demands }, all }: Props) {
  const issues = standingByIssue(positions, demands, all)
  return (
    <ActorSection title="By subject" count={issues.length}>
      <dl className="actor-issues">
        {issues.map(({ issue, positions: held, demands: made }) => (
          <div key={issue.id}>
            <dt>
              <ViewLink to={placeOf({ id: issue.id, label: 'Issue' }) ?? {}}>{issue.title}</ViewLink>
            </dt>
            <dd>
              {held.map((position) => (
                <StanceChip
                  key={position.id}
                  stance={position.stance}
                  name={position.target.name}
                  holder={name}
                  known={evidenceOf(position)}
                  condition={position.condition}
                  to={toAnswer(position.target.id, { actor: id })}
                />
              ))}
              {made.map((demand) => (
                <span key={demand.id} className="actor-demanded">
                  demands: <ViewLink to={toAnswer(demand.id)}>{demand.title}</ViewLink>
                </span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </ActorSection>
  )
}

import type { ActorDetail } from '#domain/actor-detail'
import { ClaimSources } from '../../panels/claim-sources.tsx'
import { placeOf, toAnswer } from '../../state/places.ts'
import { stanceMark } from '../../ui/marks.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import { ActorSection } from './actor-section.tsx'

/** What it said for others: it voiced the position, another holds it. */
export function ActorVoiced({ actor: { voiced } }: { actor: ActorDetail }) {
  return (
    <ActorSection title="What it voiced for others" count={voiced.length}>
      <ul>
        {voiced.map(({ id, holder, stance, target, summary, citations }) => (
          <li key={id} className="claim">
            <p className="claim-target">
              <ViewLink to={placeOf(holder) ?? {}}>{holder.name}</ViewLink> {stanceMark[stance].word}
              {': '}
              <ViewLink to={toAnswer(target.id, { actor: holder.id })}>{target.name}</ViewLink>
            </p>
            <p className="claim-says">{summary}</p>
            <p className="claim-meta">
              <ClaimSources record={id} citations={citations} />
            </p>
          </li>
        ))}
      </ul>
    </ActorSection>
  )
}

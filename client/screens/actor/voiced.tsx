import type { ActorDetail } from '#domain/actor-detail'
import type { Position } from '#domain/position'
import { evidenceOf, sayHeld } from '#domain/words/stance'
import claimStyles from '../../claims/claim.module.css'
import { ClaimSources } from '../../claims/sources.tsx'
import { placeOf, toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { ActorSection } from './section.tsx'

function Voiced({ position }: { position: Position }) {
  const { id, holder, target, summary, citations } = position
  const [before, behind = ''] = sayHeld(position, evidenceOf(position), [holder], '\n').split('\n')
  return (
    <li className={claimStyles.claim}>
      <p className={claimStyles.target}>
        <ViewLink to={placeOf(holder) ?? {}}>{holder.name}</ViewLink> {before}
        <ViewLink to={toAnswer(target.id, { actor: holder.id })}>{target.name}</ViewLink>
        {behind}
      </p>
      <p className={claimStyles.says}>{summary}</p>
      <p className={claimStyles.meta}>
        <ClaimSources record={id} citations={citations} />
      </p>
    </li>
  )
}

/** What it said for others: it voiced the position, another holds it. */
export function ActorVoiced({ actor: { voiced } }: { actor: ActorDetail }) {
  return (
    <ActorSection title="What it voiced for others" count={voiced.length}>
      <ul>
        {voiced.map((position) => (
          <Voiced key={position.id} position={position} />
        ))}
      </ul>
    </ActorSection>
  )
}

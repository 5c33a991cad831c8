import { claimsIn, sourcesIn } from '#domain/citation'
import type { Position } from '#domain/position'
import { restsOnOneReport } from '#domain/words/one-report'
import { evidenceOf } from '#domain/words/stance'
import { StanceChip } from '../../claims/chip.tsx'
import claimStyles from '../../claims/claim.module.css'
import { PositionMeta } from '../../claims/claim-position.tsx'
import { ClaimSources } from '../../claims/claim-sources.tsx'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'

/** One position of the actor: its stance, on what, in which words, and where it stands. */
export function ActorPosition({ position, title }: { position: Position; title?: string }) {
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

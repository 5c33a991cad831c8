import { Basis } from '#domain/basis'
import type { Overview } from '#domain/overview'
import { countBasis } from '#domain/words/basis'
import { joined } from '#domain/words/naming'
import { countOnOneReport } from '#domain/words/one-report'
import { sayCount } from '#domain/words/plurals'
import { toEvidence } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import asides from '../../ui/aside.module.css'

function sayPoints(evidence: Overview['evidence']): string {
  const { points, pointsWithPosition, pointsInferred, pointsByDemandOnly, pointsUndeclared, pointsSilent } = evidence
  const rest = [
    pointsByDemandOnly > 0 ? `on ${pointsByDemandOnly} only demands are known` : '',
    pointsUndeclared > 0 ? `on ${pointsUndeclared} no declared stance is recorded` : '',
    pointsSilent > 0 ? `on ${pointsSilent} nothing is recorded` : '',
  ].filter(Boolean)
  const said = `Somebody has taken a position on ${pointsWithPosition} of the ${sayCount(points, 'point')}${pointsInferred > 0 ? `, on ${pointsInferred} of these only by inference or our reading` : ''}`
  return rest.length > 0 ? `${said}; ${joined(rest)}.` : `${said}.`
}

/** How much of this one may lean on, in plain words. */
export function EvidenceState({ evidence }: { evidence: Overview['evidence'] }) {
  const { positions, undeclared, onOneSource, byBasis } = evidence
  const known = Basis.options.flatMap((basis) => (byBasis[basis] ? [`${byBasis[basis]} ${countBasis(basis)}`] : []))
  return (
    <div className={asides.words}>
      {evidence.points > 0 && <p>{sayPoints(evidence)}</p>}
      {positions > 0 && (
        <p>
          <ViewLink to={toEvidence(undefined, 'one-source')}>
            {countOnOneReport(onOneSource, positions, 'position')}
          </ViewLink>
          {known.length > 0 && `; ${joined(known)}`}.
          {undeclared > 0 &&
            ` Apart from them, ${undeclared} ${undeclared === 1 ? 'is' : 'are'} recorded without a declared stance.`}
        </p>
      )}
    </div>
  )
}

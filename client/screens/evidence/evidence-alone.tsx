import type { Position } from '#domain/position'
import { sayKnownBy } from '#domain/words/basis'
import { sayCount } from '#domain/words/plurals'
import { evidenceOf } from '#domain/words/stance'
import { StanceChip } from '../../claims/chip.tsx'
import claimStyles from '../../claims/claim.module.css'
import { ClaimSources } from '../../claims/sources.tsx'
import { toAnswer } from '../../state/places.ts'
import { Heard } from '../../ui/heard.tsx'
import { MoreWhenSeen } from '../../ui/shown-in-parts.tsx'
import { EvidenceSection } from './evidence-section.tsx'

type Props = { shown: readonly Position[]; count: number; title: string; more: () => void }

/** Which positions rest on one report: each with its holder, target and the place where it stands. */
export function EvidenceAlone({ shown, count, title, more }: Props) {
  return (
    <EvidenceSection title={title} note="In all plans. No other report bears them out, and none need contradict them.">
      <Table positions={shown} />
      {shown.length < count && (
        <MoreWhenSeen key={shown.length} says={sayCount(count - shown.length, 'more position')} onMore={more} />
      )}
    </EvidenceSection>
  )
}

function Table({ positions }: { positions: readonly Position[] }) {
  return (
    <table className="evidence-table evidence-alone">
      <thead>
        <tr>
          <th scope="col">On</th>
          <th scope="col">Position</th>
          <th scope="col">Known from</th>
          <th scope="col">Report</th>
        </tr>
      </thead>
      <tbody>
        {positions.map((position, at) => {
          const { id, holder, target, stance, condition, citations } = position
          return (
            <tr key={id}>
              <th scope="row">
                {target.id !== positions[at - 1]?.target.id ? target.name : <Heard>{target.name}</Heard>}
              </th>
              <td>
                <StanceChip
                  stance={stance}
                  name={holder.name}
                  known={evidenceOf(position)}
                  condition={condition}
                  to={toAnswer(target.id, { actor: holder.id })}
                />
              </td>
              <td>{sayKnownBy(position)}</td>
              <td>
                <p className={claimStyles.meta}>
                  <ClaimSources record={id} citations={citations} />
                </p>
              </td>
            </tr>
          )
        })}
      </tbody>
    </table>
  )
}

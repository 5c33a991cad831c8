import type { Position } from '#domain/position'
import type { Records } from '#domain/records'
import type { Stance } from '#domain/stance'
import { bestFirst } from '#domain/words/best-first'
import { StanceChip } from '../../claims/chip.tsx'
import { sayActorsAndClaims } from '../../claims/count.ts'
import { PositionClaim } from '../../claims/position.tsx'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { AnswerGroup } from './group.tsx'

/** What the same holder held on the same target until then, latest first. */
export function earlierThan(position: Position, all: readonly Position[]): Position[] {
  const { holder, target, date, id } = position
  return all
    .filter((one) => one.holder.id === holder.id && one.target.id === target.id && one.id !== id)
    .filter((one) => one.until !== undefined && date !== undefined && one.until <= date)
    .sort((a, b) => ((a.date ?? '') < (b.date ?? '') ? 1 : -1))
}

type Props = { stance: Stance; positions: readonly Position[]; records: Records }

/** Everyone of one stance on the target itself. Says so where the stance is taken away. */
export function AnswerStance({ stance, positions, records }: Props) {
  const { hide } = useView().state
  if (positions.length === 0) return null
  return (
    <AnswerGroup title={<StanceChip stance={stance} />} count={sayActorsAndClaims(positions)}>
      {hide.includes(stance) ? (
        <p className="answer-note">
          Hidden. <ViewLink to={{ hide: hide.filter((one) => one !== stance) }}>Show them again</ViewLink>
        </p>
      ) : (
        <ul>
          {bestFirst(positions).map((position) => (
            <PositionClaim
              key={position.id}
              position={position}
              earlier={earlierThan(position, records.positions)}
              about={records.target.id}
            />
          ))}
        </ul>
      )}
    </AnswerGroup>
  )
}

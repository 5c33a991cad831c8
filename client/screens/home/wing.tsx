import { useState } from 'react'
import { DemandChip, StanceChip } from '../../claims/chip.tsx'
import { FoldChip } from '../../claims/fold-chip.tsx'
import { toAnswer } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { Heard } from '../../ui/heard.tsx'
import { kindOf, type Mark } from './butterfly-rows.ts'

function MarkChip({ mark, target }: { mark: Mark; target: string }) {
  const to = toAnswer(target, { actor: mark.actor.id })
  return 'stance' in mark ? (
    <StanceChip stance={mark.stance} name={mark.actor.name} known={mark.known} claims={mark.claims} to={to} />
  ) : (
    <DemandChip match={mark.match} name={mark.actor.name} known={mark.known} demands={mark.demands} to={to} />
  )
}

type Props = { marks: readonly Mark[]; target: string; side: 'for' | 'against'; room?: number }

/** One side of a line: the actors' names, as many as there is room for and the rest on demand. Each leads to its claims. */
export function Wing({ marks, target, side, room = 5 }: Props) {
  const { hide } = useView().state
  const [open, setOpen] = useState(false)
  const seen = marks.filter((mark) => !hide.includes(kindOf(mark)))
  const shown = open || seen.length <= room + 1 ? seen : seen.slice(0, room)
  const rest = seen.length - shown.length
  if (seen.length === 0) return null
  return (
    <ul className={`wing wing-${side}`}>
      {shown.map((mark) => (
        <li key={`${mark.actor.id} ${kindOf(mark)}`}>
          <MarkChip mark={mark} target={target} />
        </li>
      ))}
      {(rest > 0 || open) && (
        <FoldChip open={open} onToggle={() => setOpen(!open)}>
          +{rest}
          <Heard> more {side} it</Heard>
        </FoldChip>
      )}
    </ul>
  )
}

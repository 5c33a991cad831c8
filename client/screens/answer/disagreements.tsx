import type { Discrepancy } from '#domain/discrepancy'
import { sayCount } from '#domain/words/plurals'
import { DiscrepancyReadings } from '../../claims/discrepancy.tsx'
import { AnswerGroup } from './group.tsx'

/** With more questions than this, the others are folded away. */
const room = 3

/** Where reports answer differently about the target: every reading, side by side. */
export function AnswerDisagreements({ about }: { about: readonly Discrepancy[] }) {
  const shown = about.length > room + 1 ? about.slice(0, room) : about
  const rest = about.slice(shown.length)
  if (about.length === 0) return null
  const readings = (discrepancy: Discrepancy) => (
    <DiscrepancyReadings key={discrepancy.id} discrepancy={discrepancy} level={3} />
  )
  return (
    <AnswerGroup title="Where reports disagree" count={sayCount(about.length, 'question')}>
      {shown.map(readings)}
      {rest.length > 0 && (
        <details className="answer-fold">
          <summary>{sayCount(rest.length, 'more question')}</summary>
          {rest.map(readings)}
        </details>
      )}
    </AnswerGroup>
  )
}

import { useDiscrepancies } from '../api/questions.ts'
import { sayCount } from '../ui/say-count.ts'
import { AnswerGroup } from './answer-card-group.tsx'
import { DiscrepancyReadings } from './claim-discrepancy.tsx'

/** Where reports answer differently about the target: every reading, side by side. */
export function AnswerDisagreements({ ids }: { ids: readonly string[] }) {
  const all = useDiscrepancies().data?.items ?? []
  const about = all.filter(({ id }) => ids.includes(id))
  if (about.length === 0) return null
  return (
    <AnswerGroup title="Where reports disagree" count={sayCount(about.length, 'question')}>
      {about.map((discrepancy) => (
        <DiscrepancyReadings key={discrepancy.id} discrepancy={discrepancy} level={3} />
      ))}
    </AnswerGroup>
  )
}

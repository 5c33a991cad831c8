import { useEffect, useRef } from 'react'
import { type Discrepancy, DiscrepancyKind } from '#domain/discrepancy'
import { sayCount } from '#domain/words/plurals'
import { DiscrepancyReadings, discrepancyWord } from '../../claims/discrepancy.tsx'
import { OnlyFilter } from '../../state/only-filter.tsx'
import { useView } from '../../state/view-history.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { EvidenceSection } from './evidence-section.tsx'

/** Every question that reports answer differently, with all readings. The one that the link names is scrolled to. */
export function EvidenceQuestions({ all }: { all: readonly Discrepancy[] }) {
  const { only, focus } = useView().state
  const kind = DiscrepancyKind.options.find((one) => one === only)
  const kinds = DiscrepancyKind.options.map((one) => ({
    kind: one,
    word: discrepancyWord[one],
    count: all.filter((discrepancy) => discrepancy.kind === one).length,
  }))
  const shown = all.filter((one) => kind === undefined || one.kind === kind || one.id === focus)
  const here = useRef<HTMLLIElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another question is another place to scroll to
  useEffect(() => {
    here.current?.scrollIntoView({ block: 'center' })
  }, [focus])
  return (
    <EvidenceSection
      title={`Where reports disagree: ${sayCount(all.length, 'question')}`}
      note="Every reading stays, side by side; none is preferred."
    >
      <div className="evidence-kinds">
        <OnlyFilter label="How they differ" kinds={kinds} />
      </div>
      {focus !== undefined && !all.some(({ id }) => id === focus) && (
        <EmptyState title="There is no question by that name">Here are those that there are.</EmptyState>
      )}
      <ul className="evidence-questions">
        {shown.map((discrepancy) => (
          <li
            key={discrepancy.id}
            ref={discrepancy.id === focus ? here : undefined}
            aria-current={discrepancy.id === focus ? 'true' : undefined}
          >
            <DiscrepancyReadings discrepancy={discrepancy} level={3} about />
          </li>
        ))}
      </ul>
    </EvidenceSection>
  )
}

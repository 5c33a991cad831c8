import { useEffect } from 'react'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useDiscrepancies, useNegotiation, useOverview, usePositions, useSources } from '../../api/questions.ts'
import { useView } from '../../state/view-history.ts'
import { Answered } from '../../ui/answered.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EvidenceAlone } from './evidence-alone.tsx'
import { EvidenceBasis } from './evidence-basis.tsx'
import { EvidenceQuestions } from './evidence-questions.tsx'
import { evidenceSentences, onOneReport } from './evidence-sentences.ts'
import { EvidenceSources } from './evidence-sources.tsx'
import './evidence.css'

/** Which positions rest on one source: asked as a question, it is answered first. */
function Alone({ first }: { first: boolean }) {
  const { asOf } = useView().state
  const latest = useNegotiation().data?.asOf
  const query = usePositions({ asOf: asOf ?? latest })
  const positions = query.data?.items ?? []
  const answer = `${onOneReport(positions).length} of ${positions.length} positions rest on one report.`
  useEffect(() => {
    if (first && query.data) announce(answer)
  }, [first, answer, query.data])
  return (
    <Answered query={query} loading={<Skeleton height={30} />}>
      {({ items }) => <EvidenceAlone positions={items} />}
    </Answered>
  )
}

function OfPlan() {
  const { asOf } = useView().state
  const { chosen } = useChosenPlan()
  const query = useOverview(chosen?.plan.id, asOf)
  return (
    <Answered query={query} loading={<Skeleton height={12} />}>
      {(overview) => (
        <>
          <div className="evidence-sentences">
            {evidenceSentences(overview, chosen?.plan.title ?? 'the plan').map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <EvidenceBasis overview={overview} plan={chosen?.plan.title ?? 'the plan'} />
        </>
      )}
    </Answered>
  )
}

/** On what it all rests: the reports, how each position is known, and where they disagree. */
export function EvidenceView() {
  const { ask } = useView().state
  const asked = ask === 'one-source'
  const alone = <Alone first={asked} />
  return (
    <div className="evidence">
      <h1>The evidence</h1>
      {asked && alone}
      <div className="evidence-ground">
        <div>
          <OfPlan />
        </div>
        <Answered query={useSources()} loading={<Skeleton height={16} />}>
          {({ items }) => <EvidenceSources sources={items} />}
        </Answered>
      </div>
      <Answered query={useDiscrepancies()} loading={<Skeleton height={40} />}>
        {({ items }) => <EvidenceQuestions all={items} />}
      </Answered>
      {!asked && alone}
    </div>
  )
}

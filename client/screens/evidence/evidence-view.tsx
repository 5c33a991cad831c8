import { useCallback, useEffect } from 'react'
import type { Overview } from '#domain/overview'
import { countOnOneReport } from '#domain/words/one-report'
import { Answered } from '../../api/answered.tsx'
import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useDayShown } from '../../api/day-shown.ts'
import { useDiscrepancies, useForecasts, usePositions, usePositionsInParts } from '../../api/lists.ts'
import { useNegotiation, useOverview, useSources } from '../../api/negotiation.ts'
import { NoSuchPlan } from '../../api/no-such-plan.tsx'
import { usePlanRecords } from '../../api/plan-records.ts'
import { useView } from '../../state/view-history.ts'
import { announce } from '../../ui/live-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { EvidenceAlone } from './evidence-alone.tsx'
import { EvidenceBasis } from './evidence-basis.tsx'
import { EvidenceQuestions } from './evidence-questions.tsx'
import { evidenceSentences, forecastsSentence, holdersSentence } from './evidence-sentences.ts'
import { EvidenceSources } from './evidence-sources.tsx'
import './evidence.css'

/** The positions that stand on the day that is shown: how many, and those that rest on one report. */
function useStandingPositions() {
  const day = useDayShown()
  const asOf = day === undefined ? undefined : { asOf: day }
  return {
    counted: usePositions(asOf && { ...asOf, limit: '1' }),
    alone: usePositionsInParts(asOf && { ...asOf, restsOn: 'one', order: 'target' }),
  }
}

/** Which positions rest on one source: asked as a question, it is answered first. */
function Alone({ first }: { first: boolean }) {
  const { counted, alone } = useStandingPositions()
  const { data, fetchNextPage } = alone
  const count = data?.pages[0]?.total ?? 0
  const title = countOnOneReport(count, counted.data?.total ?? 0, 'position')
  const isKnown = counted.data !== undefined && data !== undefined
  useEffect(() => {
    if (first && isKnown) announce(`${title}.`)
  }, [first, title, isKnown])
  const more = useCallback(() => void fetchNextPage(), [fetchNextPage])
  return (
    <Answered query={counted} loading={<Skeleton height={30} />}>
      {() => (
        <Answered query={alone} loading={<Skeleton height={30} />}>
          {({ pages }) => (
            <EvidenceAlone shown={pages.flatMap(({ items }) => items)} count={count} title={title} more={more} />
          )}
        </Answered>
      )}
    </Answered>
  )
}

/** What is to be said of the plan's evidence: positions by how they are known, who took them, forecasts apart. */
function useSentences(): (overview: Overview) => string[] {
  const { chosen } = useChosenPlan()
  const day = useDayShown()
  const records = usePlanRecords(chosen?.plan.id).data
  const forecasts = useForecasts().data?.items ?? []
  const about = new Set(chosen && [chosen.plan.id, ...chosen.points.map(({ id }) => id)])
  return (overview) => {
    const [first = '', ...rest] = evidenceSentences(overview, chosen?.plan.name ?? 'the plan')
    const expected = forecasts.filter((forecast) => forecast.about.some(({ id }) => about.has(id))).length
    const holders = records && day ? holdersSentence(records, day) : ''
    return [first, holders, ...rest, forecastsSentence(expected)].filter(Boolean)
  }
}

function OfPlan() {
  const { asOf } = useView().state
  const { chosen, unknown } = useChosenPlan()
  const query = useOverview(chosen?.plan.id, asOf)
  const sentences = useSentences()
  if (unknown) return <NoSuchPlan />
  return (
    <Answered query={query} loading={<Skeleton height={12} />}>
      {(overview) => (
        <>
          <div className="evidence-sentences">
            {sentences(overview).map((sentence) => (
              <p key={sentence}>{sentence}</p>
            ))}
          </div>
          <EvidenceBasis overview={overview} plan={chosen?.plan.name ?? 'the plan'} />
        </>
      )}
    </Answered>
  )
}

const settledOnce = ({ isPending, failureCount }: { isPending: boolean; failureCount: number }) =>
  !isPending || failureCount > 0

/** False until every part is known or has failed: shown in one piece, nothing moves under the reader's eye. */
function useEverything(): boolean {
  const { asOf } = useView().state
  const { chosen, settled, error } = useChosenPlan()
  const overview = useOverview(chosen?.plan.id, asOf)
  const records = usePlanRecords(chosen?.plan.id)
  const { counted, alone } = useStandingPositions()
  const parts = [useNegotiation(), counted, alone, useForecasts(), useSources(), useDiscrepancies()]
  const noPlan = error !== null || (settled && !chosen)
  return [...parts, ...(noPlan ? [] : [overview, records])].every(settledOnce)
}

/** On what it all rests: the reports, how each position is known, and where they disagree. */
export function EvidenceView() {
  const { ask } = useView().state
  const ready = useEverything()
  const sources = useSources()
  const discrepancies = useDiscrepancies()
  const asked = ask === 'one-source'
  const alone = <Alone first={asked} />
  if (!ready)
    return (
      <div className="evidence" aria-busy="true">
        <h1>The evidence</h1>
        <Skeleton height={60} />
      </div>
    )
  return (
    <div className="evidence">
      <h1>The evidence</h1>
      {asked && alone}
      <div className="evidence-ground">
        <div>
          <OfPlan />
        </div>
        <Answered query={sources}>{({ items }) => <EvidenceSources sources={items} />}</Answered>
      </div>
      <Answered query={discrepancies}>{({ items }) => <EvidenceQuestions all={items} />}</Answered>
      {!asked && alone}
    </div>
  )
}

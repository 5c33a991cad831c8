import { useEffect } from 'react'
import type { Records } from '#domain/records'
import type { Standing } from '#domain/standing'
import { Answered } from '../../api/answered.tsx'
import { useRecords } from '../../api/records.ts'
import { useStanding } from '../../api/standing.ts'
import { useView } from '../../state/view-history.ts'
import { announce } from '../../ui/live-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { AnswerBrokers } from './brokers.tsx'
import { AnswerDemands } from './demands.tsx'
import { AnswerDisagreements } from './disagreements.tsx'
import { AnswerDemand, AnswerEvent } from './event.tsx'
import { AnswerForecasts } from './forecasts.tsx'
import { AnswerHead } from './head.tsx'
import { AnswerOnPlan } from './on-plan.tsx'
import { stanceOrder } from './order.ts'
import { AnswerRevision } from './revision.tsx'
import { AnswerSentence } from './sentence.tsx'
import { AnswerSilence } from './silence.tsx'
import { AnswerStance } from './stance.tsx'
import './card.css'

function Loading() {
  return (
    <>
      <Skeleton lines={2} />
      <Skeleton height={7} />
      <Skeleton lines={9} />
    </>
  )
}

function Answer({ standing, records }: { standing: Standing; records: Records }) {
  const { ask } = useView().state
  useEffect(() => announce(standing.sentence), [standing.sentence])
  const brokers = <AnswerBrokers standing={standing} />
  return (
    <>
      <AnswerHead records={records} />
      <AnswerSentence standing={standing} records={records} />
      <AnswerDemand records={records} />
      <AnswerEvent records={records} />
      {ask === 'brokered' && brokers}
      {stanceOrder(ask).map((stance) => (
        <AnswerStance key={stance} stance={stance} positions={standing[stance]} records={records} />
      ))}
      <AnswerDemands matches={standing.byDemand} records={records} />
      <AnswerOnPlan standing={standing} />
      {ask !== 'brokered' && brokers}
      <AnswerForecasts records={records} asOf={standing.asOf} />
      <AnswerSilence standing={standing} />
      <AnswerDisagreements about={records.discrepancies} />
      <AnswerRevision records={records} />
    </>
  )
}

/** The answer: who supports, opposes or brokered what the screen is about, with every claim and its sources. */
export function AnswerCard() {
  const { focus, asOf, ask } = useView().state
  const records = useRecords(focus).data
  return (
    <article id="answer" tabIndex={-1} className="answer-card" data-claims>
      <Answered query={useStanding(focus, asOf, ask)} loading={<Loading />}>
        {(standing) => records && <Answer standing={standing} records={records} />}
      </Answered>
    </article>
  )
}

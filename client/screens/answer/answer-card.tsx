import { useEffect } from 'react'
import type { Standing } from '#domain/standing'
import { Answered } from '../../api/answered.tsx'
import { useQuotations, useStanding } from '../../api/questions.ts'
import { useNamesPending } from '../../api/things.ts'
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
import './answer-card.css'

function Loading() {
  return (
    <>
      <Skeleton lines={2} />
      <Skeleton height={7} />
      <Skeleton lines={9} />
    </>
  )
}

function Answer({ standing }: { standing: Standing }) {
  const { ask } = useView().state
  useEffect(() => announce(standing.sentence), [standing.sentence])
  const brokers = <AnswerBrokers standing={standing} />
  return (
    <>
      <AnswerHead target={standing.target} />
      <AnswerSentence standing={standing} />
      {standing.target.label === 'Demand' && <AnswerDemand target={standing.target} />}
      {standing.target.label === 'Event' && <AnswerEvent target={standing.target} />}
      {ask === 'brokered' && brokers}
      {stanceOrder(ask).map((stance) => (
        <AnswerStance key={stance} stance={stance} positions={standing[stance]} about={standing.target.id} />
      ))}
      <AnswerDemands matches={standing.byDemand} target={standing.target} />
      <AnswerOnPlan standing={standing} />
      {ask !== 'brokered' && brokers}
      <AnswerForecasts standing={standing} />
      <AnswerSilence standing={standing} />
      <AnswerDisagreements ids={standing.discrepancies.map(({ id }) => id)} />
      <AnswerRevision target={standing.target} />
    </>
  )
}

/** The answer: who supports, opposes or brokered what the screen is about, with every claim and its sources. */
export function AnswerCard() {
  const { focus, asOf, ask } = useView().state
  const namesPending = useNamesPending()
  const quotationsPending = useQuotations().isPending
  const loading = (
    <div aria-busy="true">
      <Loading />
    </div>
  )
  return (
    <article id="answer" tabIndex={-1} className="answer-card" data-claims>
      <Answered query={useStanding(focus, asOf, ask)} loading={<Loading />}>
        {(standing) => (namesPending || quotationsPending ? loading : <Answer standing={standing} />)}
      </Answered>
    </article>
  )
}

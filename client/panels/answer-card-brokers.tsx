import type { Brokerage } from '#domain/brokerage'
import type { Standing } from '#domain/standing'
import { useView } from '../state/view-history.ts'
import { Glyph } from '../ui/glyph.tsx'
import { roleWord } from '../ui/marks.ts'
import { sayCount } from '../ui/say-count.ts'
import { AnswerGroup } from './answer-card-group.tsx'
import { Claim } from './claim.tsx'
import { ClaimDate } from './claim-date.tsx'

function BrokerClaim({ brokerage }: { brokerage: Brokerage }) {
  const { actor, role, date, datePrecision, summary, citations } = brokerage
  const meta = (
    <>
      <span className="claim-basis">{roleWord[role]}</span>
      {date && <ClaimDate date={date} precision={datePrecision} />}
    </>
  )
  return <Claim holders={[actor]} summary={summary} citations={citations} meta={meta} />
}

function Brokered({ brokers, what, folded }: { brokers: readonly Brokerage[]; what: string; folded: boolean }) {
  const actors = new Set(brokers.map(({ actor }) => actor.id)).size
  const list = (
    <ul>
      {brokers.map((one) => (
        <BrokerClaim key={one.id} brokerage={one} />
      ))}
    </ul>
  )
  if (brokers.length === 0) return null
  const title = (
    <span className="answer-brokered">
      <Glyph name="broker" /> {what}
    </span>
  )
  return (
    <AnswerGroup title={title} count={sayCount(actors, 'actor')}>
      {folded ? (
        <details className="answer-fold">
          <summary>{[...new Set(brokers.map(({ actor }) => actor.name))].join(', ')}</summary>
          {list}
        </details>
      ) : (
        list
      )}
    </AnswerGroup>
  )
}

/** Who brought the target about, and who its plan: roles, not stances. Those of the plan stand folded under a point. */
export function AnswerBrokers({ standing }: { standing: Standing }) {
  const { ask } = useView().state
  const { brokers, target } = standing
  const ofPlan = brokers.filter((one) => one.target.label === 'Plan' && one.target.id !== target.id)
  const own = brokers.filter((one) => !ofPlan.includes(one))
  return (
    <>
      <Brokered
        brokers={own}
        what={target.label === 'PlanPoint' ? 'brokered this point' : 'brokered it'}
        folded={false}
      />
      <Brokered brokers={ofPlan} what="brokered the plan" folded={ask !== 'brokered'} />
    </>
  )
}

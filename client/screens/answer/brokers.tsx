import type { Brokerage, BrokerageFamily } from '#domain/brokerage'
import type { Standing } from '#domain/standing'
import { bestFirst } from '#domain/words/best-first'
import { sayCount } from '#domain/words/plurals'
import { briefDeeds } from '#domain/words/roles'
import { Claim } from '../../claims/claim.tsx'
import { ClaimDate } from '../../claims/date.tsx'
import { Glyph } from '../../claims/glyph.tsx'
import { ClaimKnown } from '../../claims/known.tsx'
import { useView } from '../../state/view-history.ts'
import { AnswerGroup } from './group.tsx'

function BrokerClaim({ brokerage }: { brokerage: Brokerage }) {
  const { id, actor, date, datePrecision, summary, citations, note } = brokerage
  const meta = (
    <>
      <span>{briefDeeds([brokerage], 'it').join('')}</span>
      <ClaimKnown known={brokerage} />
      {date && <ClaimDate date={date} precision={datePrecision} />}
    </>
  )
  return <Claim record={id} holders={[actor]} summary={summary} citations={citations} meta={meta} note={note} />
}

function Brokered({ brokers, what, folded }: { brokers: readonly Brokerage[]; what: string; folded: boolean }) {
  const actors = new Set(brokers.map(({ actor }) => actor.id)).size
  const list = (
    <ul>
      {bestFirst(brokers).map((one) => (
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
          <summary>{[...new Set(bestFirst(brokers).map(({ actor }) => actor.name))].join(', ')}</summary>
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
  const family = (all: readonly Brokerage[], which: BrokerageFamily) => all.filter((one) => one.family === which)
  const ofPlan = brokers.filter((one) => one.target.label === 'Plan' && one.target.id !== target.id)
  const own = brokers.filter((one) => !ofPlan.includes(one))
  return (
    <>
      <Brokered
        brokers={family(own, 'made')}
        what={target.label === 'PlanPoint' ? 'brokered this point' : 'brokered it'}
        folded={false}
      />
      <Brokered brokers={family(own, 'made-known')} what="made it known" folded={false} />
      <Brokered brokers={family(ofPlan, 'made')} what="brokered the plan" folded={ask !== 'brokered'} />
      <Brokered brokers={family(ofPlan, 'made-known')} what="made the plan known" folded={ask !== 'brokered'} />
    </>
  )
}

import type { Brokerage } from '#domain/brokerage'
import type { Matrix } from '#domain/matrix'
import type { Plan } from '#domain/plan'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { type Mark, toWings } from './butterfly-rows.ts'
import { brokersOf, PlanBrokers } from './plan-brokers.tsx'
import { sayTally } from './plan-tally.ts'
import { SilenceNotes } from './silence-notes.tsx'
import { Wing } from './wing.tsx'
import './plan-card.css'

/** So many names of a side stand without a press: the card has room for five rows of two. */
const room = 9

type Props = { plan: Plan; marks: readonly Mark[]; matrix: Matrix; brokerages: readonly Brokerage[] }

/** The plan as a whole: who is for it, who against it, and who brought it about. Never a stance on each of its points. */
export function PlanCard({ plan, marks, matrix, brokerages }: Props) {
  const wings = toWings(marks)
  return (
    <section className="plan-card" aria-labelledby="plan-as-a-whole">
      <div className="plan-card-wings">
        <Wing marks={wings.for} target={plan.id} side="for" room={room} />
        <div className="plan-card-middle">
          <h2 id="plan-as-a-whole">
            <ViewLink to={toAnswer(plan.id)}>The plan as a whole</ViewLink>
          </h2>
          <p className="butterfly-note">{sayTally(matrix, plan.id)}</p>
          <SilenceNotes wings={wings} target={plan.id} />
        </div>
        <Wing marks={wings.against} target={plan.id} side="against" room={room} />
      </div>
      <PlanBrokers brokers={brokersOf(brokerages, plan.id)} plan={plan.id} />
    </section>
  )
}

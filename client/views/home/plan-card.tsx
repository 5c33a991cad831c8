import type { Known } from '#domain/basis'
import type { Plan } from '#domain/plan'
import type { Standing } from '#domain/standing'
import { sayStanceTally } from '#domain/words/stance'
import { toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import { type Mark, toWings } from './butterfly-rows.ts'
import { brokersOf, PlanBrokers } from './plan-brokers.tsx'
import { SilenceNotes } from './silence-notes.tsx'
import { Wing } from './wing.tsx'
import './plan-card.css'

const unknown: Known = { basis: 'not-recorded' }

function sayTally(marks: readonly Mark[]): string {
  const stances = ['supports', 'conditional', 'opposes'] as const
  const parts = stances.map((stance) => {
    const known = marks.flatMap((mark) => ('stance' in mark && mark.stance === stance ? [mark.known ?? unknown] : []))
    return sayStanceTally(stance, known)
  })
  return parts.filter(Boolean).join(' · ')
}

/** So many names of a side stand without a press: the card has room for five rows of two. */
const room = 9

type Props = { plan: Plan; marks: readonly Mark[]; standing: Standing }

/** The plan as a whole: who is for it, who against it, and who brought it about. Never a stance on each of its points. */
export function PlanCard({ plan, marks, standing }: Props) {
  const wings = toWings(marks)
  return (
    <section className="plan-card" aria-labelledby="plan-as-a-whole">
      <div className="plan-card-wings">
        <Wing marks={wings.for} target={plan.id} side="for" room={room} />
        <div className="plan-card-middle">
          <h2 id="plan-as-a-whole">
            <ViewLink to={toAnswer(plan.id)}>The plan as a whole</ViewLink>
          </h2>
          <p className="butterfly-note">{sayTally(marks)}</p>
          <SilenceNotes wings={wings} target={plan.id} />
        </div>
        <Wing marks={wings.against} target={plan.id} side="against" room={room} />
      </div>
      <PlanBrokers brokers={brokersOf(standing.brokers, plan.id)} plan={plan.id} />
    </section>
  )
}

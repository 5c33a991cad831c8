import type { Brokerage } from '#domain/brokerage'
import { BrokerageRole } from '#domain/brokerage'
import type { Plan } from '#domain/plan'
import type { Ref } from '#domain/ref'
import type { Standing } from '#domain/standing'
import { toAnswer } from '../../state/places.ts'
import { BrokerChip } from '../../ui/chip.tsx'
import { roleWord, stanceMark } from '../../ui/marks.ts'
import { ViewLink } from '../../ui/view-link.tsx'
import { type Mark, toWings } from './butterfly-rows.ts'
import { SilenceNotes } from './silence-notes.tsx'
import { Wing } from './wing.tsx'
import './plan-card.css'

type Broker = { actor: Ref; roles: string[] }

/** Each broker once, with all that it did, the makers before those who only told of it. */
export function brokersOf(brokerages: readonly Brokerage[], target: string): Broker[] {
  const place = (role: BrokerageRole) => BrokerageRole.options.indexOf(role)
  const own = brokerages.filter((one) => one.target.id === target).sort((a, b) => place(a.role) - place(b.role))
  const brokers = new Map<string, Broker>()
  for (const { actor, role } of own) {
    const broker = brokers.get(actor.id) ?? { actor, roles: [] }
    if (!broker.roles.includes(roleWord[role])) broker.roles.push(roleWord[role])
    brokers.set(actor.id, broker)
  }
  return [...brokers.values()]
}

function sayTally(marks: readonly Mark[]): string {
  const stances = ['supports', 'conditional', 'opposes'] as const
  const parts = stances.map((stance) => {
    const count = marks.filter((mark) => 'stance' in mark && mark.stance === stance).length
    const { word, plural } = stanceMark[stance]
    return count > 0 ? `${count} ${count === 1 ? word : plural}` : ''
  })
  return parts.filter(Boolean).join(' · ')
}

type Props = { plan: Plan; marks: readonly Mark[]; standing: Standing | undefined }

/** The plan as a whole: who is for it, who against it, and who brought it about. Never a stance on each of its points. */
export function PlanCard({ plan, marks, standing }: Props) {
  const wings = toWings(marks)
  const brokers = brokersOf(standing?.brokers ?? [], plan.id)
  return (
    <section className="plan-card" aria-labelledby="plan-as-a-whole">
      <div className="plan-card-wings">
        <Wing marks={wings.for} target={plan.id} side="for" />
        <div className="plan-card-middle">
          <h2 id="plan-as-a-whole">
            <ViewLink to={toAnswer(plan.id)}>The plan as a whole</ViewLink>
          </h2>
          <p className="butterfly-note">{sayTally(marks)}</p>
          <SilenceNotes wings={wings} target={plan.id} />
        </div>
        <Wing marks={wings.against} target={plan.id} side="against" />
      </div>
      {brokers.length > 0 && (
        <div className="plan-card-brokers">
          <h3>Brokered by</h3>
          <ul className="wing">
            {brokers.map(({ actor, roles }) => (
              <li key={actor.id}>
                <BrokerChip
                  name={actor.name}
                  roles={roles}
                  to={toAnswer(plan.id, { actor: actor.id, ask: 'brokered' })}
                />
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  )
}

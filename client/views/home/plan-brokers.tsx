import { useState } from 'react'
import { type Brokerage, BrokerageRole, familyOf } from '#domain/brokerage'
import type { Ref } from '#domain/ref'
import { toAnswer } from '../../state/places.ts'
import { BrokerChip } from '../../ui/chip.tsx'
import { FoldChip } from '../../ui/fold-chip.tsx'
import { roleWord } from '../../ui/marks.ts'

export type Broker = { actor: Ref; roles: BrokerageRole[] }

const room = 6

/** Each broker of the target once, with all that it did, the makers before those who only told of it. */
export function brokersOf(brokerages: readonly Brokerage[], target: string): Broker[] {
  const place = (role: BrokerageRole) => BrokerageRole.options.indexOf(role)
  const own = brokerages.filter((one) => one.target.id === target).sort((a, b) => place(a.role) - place(b.role))
  const brokers = new Map<string, Broker>()
  for (const { actor, role } of own) {
    const broker = brokers.get(actor.id) ?? { actor, roles: [] }
    if (!broker.roles.includes(role)) broker.roles.push(role)
    brokers.set(actor.id, broker)
  }
  return [...brokers.values()]
}

function Chip({ broker: { actor, roles }, plan }: { broker: Broker; plan: string }) {
  const words = roles.map((role) => roleWord[role])
  return (
    <li>
      <BrokerChip name={actor.name} roles={words} to={toAnswer(plan, { actor: actor.id, ask: 'brokered' })} />
    </li>
  )
}

/** Who brought the plan about, and how; those who only told of it on demand where there are many. */
export function PlanBrokers({ brokers, plan }: { brokers: readonly Broker[]; plan: string }) {
  const [open, setOpen] = useState(false)
  const tellers = brokers.filter(({ roles }) => roles.every((role) => familyOf[role] === 'made-known'))
  const folds = brokers.length > room && tellers.length > 1 && tellers.length < brokers.length
  const shown = folds && !open ? brokers.filter((broker) => !tellers.includes(broker)) : brokers
  if (brokers.length === 0) return null
  return (
    <div className="plan-card-brokers">
      <h3>Brokered by</h3>
      <ul className="wing">
        {shown.map((broker) => (
          <Chip key={broker.actor.id} broker={broker} plan={plan} />
        ))}
        {folds && (
          <FoldChip open={open} onToggle={() => setOpen(!open)}>
            +{tellers.length} who made it known
          </FoldChip>
        )}
      </ul>
    </div>
  )
}

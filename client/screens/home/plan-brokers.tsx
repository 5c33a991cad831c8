import { useState } from 'react'
import type { Brokerage } from '#domain/brokerage'
import { groupBy } from '#domain/group-by'
import { by } from '#domain/in-order'
import type { Ref } from '#domain/ref'
import { bestFirst } from '#domain/words/best-first'
import { strongest } from '#domain/words/counts'
import { strung } from '#domain/words/naming'
import { briefDeeds } from '#domain/words/roles'
import { citedEvidence } from '#domain/words/verb'
import { BrokerChip } from '../../claims/chip.tsx'
import { FoldChip } from '../../claims/fold-chip.tsx'
import { toAnswer } from '../../state/places.ts'

export type Broker = { actor: Ref; acts: Brokerage[] }

const room = 6

const onlyTold = ({ acts }: Broker) => acts.every(({ family }) => family === 'made-known')

/** Each broker of the target once, with all that it did, the makers before those who only told of it, the best known first. */
export function brokersOf(brokerages: readonly Brokerage[], target: string): Broker[] {
  const about = bestFirst(brokerages.filter((one) => one.target.id === target))
  const brokers = [...groupBy(about, ({ actor }) => actor.id).values()].map((acts) => ({ actor: acts[0].actor, acts }))
  return brokers.sort(by((broker) => Number(onlyTold(broker))))
}

function Chip({ broker: { actor, acts }, plan }: { broker: Broker; plan: string }) {
  return (
    <li>
      <BrokerChip
        name={actor.name}
        did={strung(briefDeeds(acts, 'it'))}
        known={strongest(acts, citedEvidence)}
        to={toAnswer(plan, { actor: actor.id, ask: 'brokered' })}
      />
    </li>
  )
}

/** Who brought the plan about, and how; those who only told of it on demand where there are many. */
export function PlanBrokers({ brokers, plan }: { brokers: readonly Broker[]; plan: string }) {
  const [open, setOpen] = useState(false)
  const tellers = brokers.filter(onlyTold)
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

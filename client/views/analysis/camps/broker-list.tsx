import type { Broker } from '#domain/bridge'
import type { BrokerageRole } from '#domain/brokerage'
import { toAnswer } from '../../../state/places.ts'
import { BrokerChip } from '../../../ui/chip.tsx'
import { roleWord } from '../../../ui/marks.ts'
import { ViewLink } from '../../../ui/view-link.tsx'
import { useOpened } from '../opened.ts'

const shownFirst = 8

/** What somebody did, role by role, and for what. */
function rolesOf({ brokerages }: Broker) {
  const roles = new Map<BrokerageRole, Map<string, string>>()
  for (const { role, target } of brokerages) roles.set(role, (roles.get(role) ?? new Map()).set(target.id, target.name))
  return [...roles].map(([role, targets]) => ({ role, targets: [...targets] }))
}

/** Who brokered, as reports say: with the diamond, and never among the bridges. */
export function BrokerList({ brokers }: { brokers: readonly Broker[] }) {
  const [all, toggle] = useOpened('all-brokers')
  return (
    <section className="camps-part camps-wide" aria-labelledby="camps-brokers">
      <h2 id="camps-brokers">
        <span className="broker-glyph" aria-hidden="true">
          ◆
        </span>
        Brokers, reported
      </h2>
      <p className="analysis-note">
        What reports say that somebody did to bring a plan about, or to make it known. Nothing here is computed.
      </p>
      {brokers.length === 0 && <p>No report says that anybody brokered.</p>}
      <ul className="broker-list">
        {brokers.slice(0, all ? undefined : shownFirst).map((broker) => (
          <li key={broker.actor.id}>
            <BrokerChip name={broker.actor.name} roles={[]} to={{ view: 'actor', focus: broker.actor.id }} />
            <span className="broker-acts">
              {rolesOf(broker).map(({ role, targets }, at) => (
                <span key={role}>
                  {at > 0 && '; '}
                  {roleWord[role]}{' '}
                  {targets.map(([id, name], place) => (
                    <span key={id}>
                      {place > 0 && ', '}
                      <ViewLink to={toAnswer(id, { actor: broker.actor.id, ask: 'brokered' })}>{name}</ViewLink>
                    </span>
                  ))}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {brokers.length > shownFirst && (
        <button type="button" className="link-button" aria-expanded={all} onClick={toggle}>
          {all ? 'Fewer' : `All ${brokers.length} brokers`}
        </button>
      )}
    </section>
  )
}

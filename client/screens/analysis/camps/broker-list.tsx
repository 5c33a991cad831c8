import type { Broker } from '#domain/bridge'
import { strongest } from '#domain/words/counts'
import { rolesIn, verbOf } from '#domain/words/roles'
import { briefly, byVoice, citedEvidence } from '#domain/words/verb'
import { BrokerChip } from '../../../claims/chip.tsx'
import { toActor, toAnswer } from '../../../state/places.ts'
import { ViewLink } from '../../../state/view-link.tsx'
import buttons from '../../../ui/button.module.css'
import { useOpened } from '../opened.ts'

const shownFirst = 8

const place = '\n'

/** What somebody did, in words about the things that stand where `place` does: those that are known alike together, the best known first. */
function deedsOf({ actor, brokerages }: Broker) {
  return byVoice(brokerages, citedEvidence).flatMap((alike) =>
    rolesIn(alike).map((role) => {
      const acts = alike.filter((act) => act.role === role)
      const [first] = acts
      const said = first ? briefly(verbOf(role, first.target), citedEvidence(first), [actor], place) : ''
      const [before = '', behind = ''] = said.split(place)
      return { before, behind, targets: [...new Map(acts.map(({ target }) => [target.id, target.name]))] }
    }),
  )
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
            <BrokerChip
              name={broker.actor.name}
              known={strongest(broker.brokerages, citedEvidence)}
              to={toActor(broker.actor.id)}
            />
            <span className="broker-acts">
              {deedsOf(broker).map(({ before, behind, targets }, at) => (
                <span key={`${before}${behind}`}>
                  {at > 0 && '; '}
                  {before}
                  {targets.map(([id, name], place) => (
                    <span key={id}>
                      {place > 0 && ', '}
                      <ViewLink to={toAnswer(id, { actor: broker.actor.id, ask: 'brokered' })}>{name}</ViewLink>
                    </span>
                  ))}
                  {behind}
                </span>
              ))}
            </span>
          </li>
        ))}
      </ul>
      {brokers.length > shownFirst && (
        <button type="button" className={buttons.link} aria-expanded={all} onClick={toggle}>
          {all ? 'Fewer' : `All ${brokers.length} brokers`}
        </button>
      )}
    </section>
  )
}

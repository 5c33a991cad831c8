import { type ReactNode, useId } from 'react'
import { MatchKind } from '#domain/demand'
import { groupBy } from '#domain/group-by'
import { Stance } from '#domain/stance'
import type { Standing } from '#domain/standing'
import { bestFirst } from '#domain/words/best-first'
import { sayCount } from '#domain/words/plurals'
import { evidenceOf } from '#domain/words/stance'
import { BrokerChip, DemandChip, StanceChip } from '../../claims/chip.tsx'
import { ActorToggle, Claim } from '../../claims/claim.tsx'
import { PositionMeta } from '../../claims/position.tsx'
import { placeOf, toAnswer } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import styles from './stances.module.css'

type GroupProps = { title: ReactNode; count: string; children: ReactNode }

function Group({ title, count, children }: GroupProps) {
  const id = useId()
  return (
    <section className={styles.group} aria-labelledby={id}>
      <div>
        <h2 id={id}>{title}</h2>
        <p>{count}</p>
      </div>
      {children}
    </section>
  )
}

/** Who stands how to what lies on the Table: on it, by a demand, on the plan as a whole; and who brokered it. The ways are never counted together. */
export function Stances({ standing }: { standing: Standing }) {
  return (
    <div>
      {Stance.options.map((stance) => {
        const positions = bestFirst(standing[stance])
        if (positions.length === 0) return null
        return (
          <Group key={stance} title={<StanceChip stance={stance} />} count={`said on it · ${positions.length}`}>
            <ul>
              {positions.map((position) => (
                <Claim
                  key={position.id}
                  record={position.id}
                  holders={[position.holder]}
                  summary={position.summary}
                  citations={position.citations}
                  meta={<PositionMeta position={position} />}
                />
              ))}
            </ul>
          </Group>
        )
      })}
      {MatchKind.options.map((kind) => (
        <ByDemand key={kind} kind={kind} standing={standing} />
      ))}
      <OnPlan standing={standing} />
      <Brokers standing={standing} />
    </div>
  )
}

/** What is demanded, and by whom: an answer to a demand is nobody's stance. */
function ByDemand({ kind, standing: { byDemand } }: { kind: MatchKind; standing: Standing }) {
  const own = bestFirst(byDemand.filter((match) => match.kind === kind))
  if (own.length === 0) return null
  const actors = new Set(own.map(({ actor }) => actor.id)).size
  return (
    <Group title={<DemandChip match={kind} />} count={`by a demand · ${actors}`}>
      <ul>
        {[...groupBy(own, ({ demand }) => demand.id)].map(([id, [match, ...others]]) => (
          <li key={id} className={styles.demand}>
            <p>
              {[match, ...others.filter(({ actor }) => actor.id !== match.actor.id)].map(({ actor }, i) => (
                <span key={actor.id}>
                  {i > 0 && ', '}
                  <ActorToggle actor={actor} />
                </span>
              ))}
            </p>
            <ViewLink to={placeOf(match.demand) ?? {}}>{match.demand.name}</ViewLink>
          </li>
        ))}
      </ul>
    </Group>
  )
}

function OnPlan({ standing: { onPlan } }: { standing: Standing }) {
  const positions = onPlan ? Stance.options.flatMap((stance) => bestFirst(onPlan[stance])) : []
  if (!onPlan || positions.length === 0) return null
  return (
    <Group title="On the plan as a whole" count={`outer marks · ${positions.length}`}>
      <ul className={styles.chips}>
        {positions.map((position) => (
          <li key={position.id}>
            <StanceChip
              stance={position.stance}
              name={position.holder.name}
              known={evidenceOf(position)}
              condition={position.condition}
              to={toAnswer(onPlan.plan.id, { actor: position.holder.id })}
            />
          </li>
        ))}
      </ul>
    </Group>
  )
}

function Brokers({ standing: { brokers, target } }: { standing: Standing }) {
  const actors = [...new Map(brokers.map(({ actor }) => [actor.id, actor])).values()]
  if (actors.length === 0) return null
  return (
    <Group title="Brokered, or made known" count={sayCount(actors.length, 'actor')}>
      <ul className={styles.chips}>
        {actors.map(({ id, name }) => (
          <li key={id}>
            <BrokerChip name={name} to={toAnswer(target.id, { actor: id })} />
          </li>
        ))}
      </ul>
    </Group>
  )
}

import type { Actor } from '#domain/actor'
import { claimsIn } from '#domain/citation'
import { useStanding } from '../api/questions.ts'
import { useThings } from '../api/things.ts'
import { placeOf, toActor } from '../state/places.ts'
import { useView } from '../state/view-history.ts'
import { BrokerChip, DemandChip, StanceChip } from '../ui/chip.tsx'
import { roleWord } from '../ui/marks.ts'
import { ViewLink } from '../ui/view-link.tsx'
import { standingHere } from './details-here.ts'

function Here({ actor }: { actor: Actor }) {
  const { focus, asOf } = useView().state
  const standing = useStanding(focus, asOf).data
  if (!standing) return null
  const { onTarget, byDemand, onPlan, brokered } = standingHere(standing, actor.id)
  return (
    <dl className="details-ways">
      <dt>{standing.target.label === 'PlanPoint' ? 'On this point' : 'Here'}</dt>
      <dd>
        {onTarget.map(({ id, stance, citations }) => (
          <StanceChip key={id} stance={stance} claims={claimsIn(citations)} />
        ))}
        {onTarget.length === 0 && <span className="details-role">no position recorded</span>}
      </dd>
      {byDemand.length > 0 && <dt>By its demands</dt>}
      {byDemand.map(({ kind, demand, point }) => (
        <dd key={`${demand.id} ${point.id}`}>
          <DemandChip match={kind} /> <ViewLink to={placeOf(demand) ?? {}}>{demand.name}</ViewLink>
        </dd>
      ))}
      {onPlan.length > 0 && <dt>On the plan as a whole</dt>}
      {onPlan.map(({ id, stance, citations, summary }) => (
        <dd key={id}>
          <StanceChip stance={stance} claims={claimsIn(citations)} /> {summary}
        </dd>
      ))}
      {brokered.length > 0 && <dt>As a broker</dt>}
      {brokered.map(({ target, roles }) => (
        <dd key={target.id}>
          <BrokerChip
            name={target.id === standing.target.id ? 'this' : target.name}
            roles={roles.map((role) => roleWord[role])}
          />
        </dd>
      ))}
    </dl>
  )
}

/** One selected actor: who it is, where it stands here, and the way to all of it. */
export function DetailsActor({ actor }: { actor: Actor }) {
  const side = useThings().sides.get(actor.id)
  return (
    <section className="details-actor" aria-labelledby={`selected-${actor.id}`}>
      <h3 id={`selected-${actor.id}`}>
        <ViewLink to={toActor(actor.id)}>{actor.name}</ViewLink>
      </h3>
      <p className="details-role">{[actor.role, side].filter(Boolean).join(' · ')}</p>
      <Here actor={actor} />
      <p className="details-way-on">
        <ViewLink to={toActor(actor.id)}>Where it stands on everything</ViewLink>
      </p>
    </section>
  )
}

import type { Actor } from '#domain/actor'
import { knownOf } from '#domain/basis'
import { claimsIn } from '#domain/citation'
import type { Position } from '#domain/position'
import { strongest } from '#domain/words/counts'
import { strung } from '#domain/words/naming'
import { briefDeeds } from '#domain/words/roles'
import { evidenceOf } from '#domain/words/stance'
import { citedEvidence } from '#domain/words/verb'
import { useActors } from '../../api/lists.ts'
import { useNegotiation } from '../../api/negotiation.ts'
import { useStanding } from '../../api/standing.ts'
import { BrokerChip, DemandChip, StanceChip } from '../../claims/chip.tsx'
import { placeOf, toActor, toCompare } from '../../state/places.ts'
import { changeView, useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import buttons from '../../ui/button.module.css'
import { standingHere } from './details-here.ts'
import './details.css'

function Held({ position }: { position: Position }) {
  const { stance, condition, citations } = position
  return <StanceChip stance={stance} known={evidenceOf(position)} condition={condition} claims={claimsIn(citations)} />
}

function Here({ actor }: { actor: Actor }) {
  const { focus, asOf, ask } = useView().state
  const standing = useStanding(focus, asOf, ask).data
  if (!standing) return null
  const { onTarget, byDemand, onPlan, brokered } = standingHere(standing, actor.id)
  return (
    <dl className="details-ways">
      <dt>{standing.target.label === 'PlanPoint' ? 'On this point' : 'Here'}</dt>
      <dd>
        {onTarget.map((position) => (
          <Held key={position.id} position={position} />
        ))}
        {onTarget.length === 0 && <span className="details-role">no position recorded</span>}
      </dd>
      {byDemand.length > 0 && <dt>By its demands</dt>}
      {byDemand.map(({ kind, demand, point, ...known }) => (
        <dd key={`${demand.id} ${point.id}`}>
          <DemandChip match={kind} known={knownOf(known)} />{' '}
          <ViewLink to={placeOf(demand) ?? {}}>{demand.name}</ViewLink>
        </dd>
      ))}
      {onPlan.length > 0 && <dt>On the plan as a whole</dt>}
      {onPlan.map((position) => (
        <dd key={position.id}>
          <Held position={position} /> {position.summary}
        </dd>
      ))}
      {brokered.length > 0 && <dt>As a broker</dt>}
      {brokered.map(({ target, acts }) => (
        <dd key={target.id}>
          <BrokerChip
            name={target.id === standing.target.id ? 'this' : target.name}
            did={strung(briefDeeds(acts, 'it'))}
            known={strongest(acts, citedEvidence)}
          />
        </dd>
      ))}
    </dl>
  )
}

/** One selected actor: who it is, where it stands here, and the way to all of it. */
function DetailsActor({ actor }: { actor: Actor }) {
  const side = useNegotiation().data?.sides.find(({ id }) => id === actor.side)?.name
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

/** Who is selected, and where each stands on what the screen is about. */
export function Details() {
  const { select } = useView().state
  const actors = (useActors().data?.items ?? []).filter(({ id }) => select.includes(id))
  const [first, second] = actors
  return (
    <aside id="selected" tabIndex={-1} className="details" aria-label="Selected">
      <div className="details-bar">
        <h2>{actors.length > 1 ? `${actors.length} selected` : 'Selected'}</h2>
        {first && second && <ViewLink to={toCompare(first.id, second.id)}>Compare</ViewLink>}
        <button type="button" className={buttons.link} onClick={() => changeView({ select: [] })}>
          Clear
        </button>
      </div>
      {actors.map((actor) => (
        <DetailsActor key={actor.id} actor={actor} />
      ))}
      {actors.length === 0 && <p className="details-role">What is selected is not an actor of this negotiation.</p>}
    </aside>
  )
}

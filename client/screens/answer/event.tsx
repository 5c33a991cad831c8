import type { Citation } from '#domain/citation'
import type { NegotiationEvent } from '#domain/event'
import type { Records } from '#domain/records'
import { sayPart } from '#domain/words/parts'
import { sayCount } from '#domain/words/plurals'
import claimStyles from '../../claims/claim.module.css'
import { ActorToggle } from '../../claims/claim.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { placeOf } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { AnswerGroup } from './group.tsx'

type Participant = NegotiationEvent['participants'][number]

function Part({ participant }: { participant: Participant }) {
  const { select } = useView().state
  const { actor } = participant
  const said = sayPart(participant)
  return (
    <li className={`${claimStyles.claim} answer-participant`} data-selected={select.includes(actor.id)}>
      <p className={claimStyles.says}>
        <ActorToggle actor={actor} />
        {said && `: ${said}`}
      </p>
    </li>
  )
}

function Parts({ title, participants }: { title: string; participants: readonly Participant[] }) {
  if (participants.length === 0) return null
  return (
    <AnswerGroup title={title} count={sayCount(participants.length, 'actor')}>
      <ul>
        {participants.map((one) => (
          <Part key={one.actor.id} participant={one} />
        ))}
      </ul>
    </AnswerGroup>
  )
}

function Reported({ citations }: { citations: readonly Citation[] }) {
  return (
    <AnswerGroup title="Where it is reported">
      <p className={claimStyles.meta}>
        <ClaimSources citations={citations} room={6} />
      </p>
    </AnswerGroup>
  )
}

/** Where the reports have a demand. Nothing where the answer is about something else. */
export function AnswerDemand({ records: { target, demands } }: { records: Records }) {
  const demand = demands.find(({ id }) => id === target.id)
  return demand ? <Reported citations={demand.citations} /> : null
}

/** Where the reports tell of an event, who took part in it and as what, who was to or was told, and the plans that it concerns. */
export function AnswerEvent({ records: { event } }: { records: Records }) {
  if (!event) return null
  const { participants, plans, citations } = event
  const attended = participants.filter(({ status }) => status === 'attended')
  const others = participants.filter(({ status }) => status !== 'attended')
  return (
    <>
      <Reported citations={citations} />
      <Parts title="Who took part" participants={attended} />
      <Parts title={attended.length > 0 ? 'Who else is named' : 'Who is named'} participants={others} />
      {plans.length > 0 && (
        <AnswerGroup title="What it concerns" count={sayCount(plans.length, 'plan')}>
          <ul className="answer-names">
            {plans.map((plan) => (
              <li key={plan.id}>
                <ViewLink to={placeOf(plan) ?? {}}>{plan.name}</ViewLink>
              </li>
            ))}
          </ul>
        </AnswerGroup>
      )}
    </>
  )
}

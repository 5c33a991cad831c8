import { Fragment } from 'react'
import { type DemandMatch, MatchKind } from '#domain/demand'
import type { Records } from '#domain/records'
import type { Ref } from '#domain/ref'
import { noteEvidence } from '#domain/words/basis'
import { matchVerb } from '#domain/words/demands'
import { sentence } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { citedEvidence, predicate } from '#domain/words/verb'
import { DemandChip } from '../../claims/chip.tsx'
import claimStyles from '../../claims/claim.module.css'
import { ActorToggle } from '../../claims/claim.tsx'
import { ClaimSources } from '../../claims/sources.tsx'
import { placeOf } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { type AnsweredDemand, answeredDemands } from './demand-groups.ts'
import { AnswerGroup } from './group.tsx'

function Names({ actors }: { actors: readonly Ref[] }) {
  return actors.map((actor, place) => (
    <Fragment key={actor.id}>
      {place > 0 && (place === actors.length - 1 ? ' and ' : ', ')}
      <ActorToggle actor={actor} />
    </Fragment>
  ))
}

/** "Meets the demand of A and B for …: because …". Never that they support it. */
function DemandClaim({ match, records: { target, demands } }: { match: AnsweredDemand; records: Records }) {
  const { select } = useView().state
  const { kind, actors, demand, point, why } = match
  const evidence = citedEvidence(match)
  const [before = '', behind = ''] = predicate(matchVerb[kind], evidence, [{ name: 'it' }], 'a \n').split('\n')
  const known = demands.find(({ id }) => id === demand.id)
  return (
    <li className={claimStyles.claim} data-selected={actors.some(({ id }) => select.includes(id))}>
      <p className={claimStyles.says}>
        {point.id !== target.id && (
          <>
            <ViewLink to={placeOf(point) ?? {}}>{point.name}</ViewLink>{' '}
          </>
        )}
        {point.id === target.id ? sentence(before).replace(/\.$/, '') : before}
        {known?.redLine ? 'red line' : 'demand'} of <Names actors={actors} />
        {demand.id !== target.id && (
          <>
            {': '}
            <ViewLink to={placeOf(demand) ?? {}}>{demand.name}</ViewLink>
          </>
        )}
        {behind}
        {'. '}
        <span className="answer-why">Because {why}.</span>
      </p>
      <p className={claimStyles.meta}>
        <span className={claimStyles.basis} data-basis={evidence.basis}>
          {noteEvidence(evidence)}
        </span>
        {known && (
          <>
            <span>the demand:</span>
            <ClaimSources record={known.id} citations={known.citations} />
          </>
        )}
      </p>
    </li>
  )
}

/** The second way of standing to a point: by what actors demand, as far as it answers that. */
export function AnswerDemands({ matches, records }: { matches: readonly DemandMatch[]; records: Records }) {
  const { hide } = useView().state
  const kinds = MatchKind.options.filter((kind) => !hide.includes(kind))
  return kinds.map((kind) => {
    const demands = answeredDemands(matches, kind)
    if (demands.length === 0) return null
    const actors = new Set(demands.flatMap((one) => one.actors.map(({ id }) => id))).size
    const points = new Set(demands.map(({ point }) => point.id)).size
    const count = records.target.label === 'Demand' ? sayCount(points, 'point') : sayCount(actors, 'actor')
    return (
      <AnswerGroup key={kind} title={<DemandChip match={kind} />} count={count}>
        <ul>
          {demands.map((match) => (
            <DemandClaim key={`${match.demand.id} ${match.point.id}`} match={match} records={records} />
          ))}
        </ul>
      </AnswerGroup>
    )
  })
}

import { useEffect } from 'react'
import type { ActorDetail } from '#domain/actor-detail'
import type { ActorRecords } from '#domain/actor-records'
import { dayShown } from '#domain/rules/day'
import { useActor } from '../../api/actor-standing.ts'
import { Answered } from '../../api/answered.tsx'
import { ErrorState } from '../../api/error-state.tsx'
import { PageRecords } from '../../api/page-records.tsx'
import { useActorRecords } from '../../api/records.ts'
import { GraphPanelLater } from '../../canvas/graph-panel-later.tsx'
import { toView } from '../../state/places.ts'
import { useView } from '../../state/view-history.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { announce } from '../../ui/live-region.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { ActorBrokerages } from './brokerages.tsx'
import { ActorDemands } from './demands.tsx'
import { ActorEvents } from './events.tsx'
import { ActorForecasts } from './forecasts.tsx'
import { ActorHead } from './head.tsx'
import { ActorIssues } from './issues.tsx'
import { ActorPositions } from './positions.tsx'
import { ActorPressures } from './pressures.tsx'
import { ActorRelations } from './relations.tsx'
import { ActorVoiced } from './voiced.tsx'
import './actor.css'

function Page({ actor, records }: { actor: ActorDetail; records: ActorRecords }) {
  const asOf = dayShown(useView().state.asOf, records)
  useEffect(() => announce(actor.sentence), [actor.sentence])
  return (
    <div className="actor">
      <div className="actor-main">
        <ActorHead actor={actor} />
        <ActorRelations actor={actor} />
        <ActorPositions actor={actor} listed={records.listed} />
        <ActorBrokerages actor={actor} />
        <ActorVoiced actor={actor} />
        <ActorPressures actor={actor} />
        <ActorForecasts actor={actor} forecasts={records.forecasts} asOf={asOf} />
      </div>
      <div className="actor-beside">
        <div className="actor-graph">
          <GraphPanelLater focus={{ id: actor.id, label: 'Actor' }} height={28} grows />
        </div>
        <ActorDemands actor={actor} />
        <ActorIssues actor={actor} all={records.issues} />
        <ActorEvents actor={actor} />
      </div>
    </div>
  )
}

/** Where one actor stands on everything, and all that the reports record of it. */
export function ActorView() {
  const { focus, asOf } = useView().state
  const query = useActor(focus, asOf)
  const records = useActorRecords(focus).data
  const loading = <Skeleton height={44} />
  if (!focus)
    return (
      <div className="actor">
        <EmptyState title="No actor is chosen">
          Pick one from <ViewLink to={toView('actors')}>the actors</ViewLink>, or search for one.
        </EmptyState>
      </div>
    )
  if (query.error && !query.data)
    return (
      <div className="actor-unknown">
        <ErrorState error={query.error} again={() => void query.refetch()} alone />
      </div>
    )
  return (
    <Answered query={query} loading={loading}>
      {(actor) =>
        records && (
          <PageRecords records={records}>
            <Page actor={actor} records={records} />
          </PageRecords>
        )
      }
    </Answered>
  )
}

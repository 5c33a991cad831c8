import { useChosenPlan } from '../../api/chosen-plan.ts'
import { ErrorState } from '../../api/error-state.tsx'
import { useNegotiation, useOverview, useSources } from '../../api/negotiation.ts'
import { useMatrix, usePlanRecords } from '../../api/plan-records.ts'
import { useView } from '../../state/view-history.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import screens from '../../ui/screen.module.css'
import { Skeleton } from '../../ui/skeleton.tsx'
import { HomePage } from './page.tsx'
import { PlanChooser } from './plan-chooser.tsx'
import './home.css'

/** All that the page shows, once all of it is there: in one piece, so that nothing moves under the reader's hand. */
function useHome() {
  const { asOf } = useView().state
  const negotiation = useNegotiation()
  const sources = useSources()
  const { chosen, all, error, settled } = useChosenPlan()
  const id = chosen?.plan.id
  const records = usePlanRecords(id)
  const matrix = useMatrix(id, asOf)
  const overview = useOverview(id, asOf)
  const failed = error ?? negotiation.error ?? sources.error ?? records.error ?? overview.error
  // While another plan is fetched, what was there before is about the former plan.
  const isOfPlan = records.data?.plan.id === id
  const known = negotiation.data && sources.data && records.data && matrix.data && isOfPlan
  const page = known && {
    records: records.data,
    all,
    negotiation: negotiation.data,
    sources: sources.data.items,
    matrix: matrix.data,
    overview: overview.data,
  }
  return { page: page || undefined, all, failed, unknown: settled && !chosen }
}

function HomeStart() {
  return (
    <div className={`${screens.screen} home`} aria-busy="true">
      <div className="home-top">
        <Skeleton height={14} />
      </div>
      <div className="home-picture">
        <Skeleton height={60} />
      </div>
    </div>
  )
}

/** The question, the plan's every answer on one page, and beside it what to know about them. */
export function HomeView() {
  const { page, all, failed, unknown } = useHome()
  if (unknown || (failed && !page))
    return (
      <div className={`${screens.screen} home`}>
        <div className="home-top home-lead">
          <h1>Who supports, opposes or brokered each point?</h1>
          {failed ? (
            <ErrorState error={failed} />
          ) : (
            <EmptyState title="There is no plan by that name">Choose another:</EmptyState>
          )}
          {all.length > 0 && <PlanChooser all={all} chosen={undefined} />}
        </div>
      </div>
    )
  return page ? <HomePage {...page} /> : <HomeStart />
}

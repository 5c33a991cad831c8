import { useChosenPlan } from '../../api/chosen-plan.ts'
import { useMatrix, useNegotiation, useOverview, useSources, useStanding } from '../../api/questions.ts'
import { AsOfBar } from '../../panels/as-of-bar.tsx'
import { AskBar } from '../../panels/ask-bar.tsx'
import { QuickQuestions } from '../../panels/quick-questions.tsx'
import { useView } from '../../state/view-history.ts'
import { EmptyState } from '../../ui/empty-state.tsx'
import { ErrorState } from '../../ui/error-state.tsx'
import { Skeleton } from '../../ui/skeleton.tsx'
import { HomeAside } from './home-aside.tsx'
import { HomeLead } from './home-lead.tsx'
import { lastMonday } from './outspoken.ts'
import { PlanChooser } from './plan-chooser.tsx'
import { PlanPicture } from './plan-picture.tsx'
import { quickQuestions } from './quick-questions.ts'
import './home.css'

/** The question, the plan's every answer on one page, and beside it what to know about them. */
export function HomeView() {
  const { asOf } = useView().state
  const negotiation = useNegotiation().data
  const sources = useSources().data?.items ?? []
  const { chosen, all, error, settled } = useChosenPlan()
  const plan = chosen?.plan
  const matrix = useMatrix(plan?.id, asOf)
  const overview = useOverview(plan?.id, asOf)
  const standing = useStanding(plan?.id, asOf)
  const failed = error ?? matrix.error ?? overview.error
  const since = negotiation && lastMonday(asOf ?? negotiation.asOf)
  const quick = quickQuestions(plan, matrix.data, since)
  const defaults = {
    point: overview.data?.contested[0]?.point.id ?? chosen?.points[0]?.id,
    plan: plan?.id,
    ...quick.pair,
    since,
  }
  return (
    <>
      <div className="home">
        <div className="home-top">
          <HomeLead
            negotiation={negotiation}
            plan={plan}
            chief={plan?.id === all[0]?.plan.id}
            points={chosen?.points.length ?? 0}
            sources={sources}
          />
          <AskBar defaults={defaults} />
          <QuickQuestions questions={quick.questions} />
        </div>
        <div className="home-picture">
          <PlanChooser all={all} chosen={plan?.id} />
          {chosen && matrix.data && <PlanPicture {...chosen} matrix={matrix.data} standing={standing.data} />}
          {!matrix.data && failed && <ErrorState error={failed} />}
          {!matrix.data && !failed && !(settled && !chosen) && <Skeleton height={80} />}
          {settled && !chosen && (
            <EmptyState title="There is no plan by that name">Choose one of the plans above.</EmptyState>
          )}
        </div>
        <aside className="home-aside" aria-label="Beside the plan">
          {plan && overview.data && negotiation ? (
            <HomeAside
              overview={overview.data}
              plan={plan}
              plans={all.map((one) => one.plan)}
              year={negotiation.asOf.slice(0, 4)}
            />
          ) : (
            !failed && <Skeleton height={40} />
          )}
        </aside>
      </div>
      <div className="home-as-of">
        <AsOfBar />
      </div>
    </>
  )
}

import { useMemo } from 'react'
import type { Matrix } from '#domain/matrix'
import type { Negotiation } from '#domain/negotiation'
import type { Overview } from '#domain/overview'
import type { PlanRecords } from '#domain/plan-records'
import { dayShown } from '#domain/rules/day'
import { isKnownBy } from '#domain/rules/standing'
import type { Source } from '#domain/source'
import type { NamedPlan } from '../../api/chosen-plan.ts'
import { bestKnown, lastMonday } from '../../questions/best-known.ts'
import { InWordsBar } from '../../questions/in-words-bar.tsx'
import { questionsToBegin } from '../../questions/questions.ts'
import { QuickQuestions } from '../../questions/quick-questions.tsx'
import { useView } from '../../state/view-history.ts'
import screens from '../../ui/screen.module.css'
import { Skeleton } from '../../ui/skeleton.tsx'
import { HomeAside } from './aside.tsx'
import { marksByTarget, mostContested } from './butterfly-rows.ts'
import { HomeLead } from './lead.tsx'
import { PlanChooser } from './plan-chooser.tsx'
import { PlanPicture } from './plan-picture.tsx'

type Props = {
  records: PlanRecords
  all: readonly NamedPlan[]
  negotiation: Negotiation
  sources: readonly Source[]
  matrix: Matrix
  overview: Overview | undefined
}

/** Lead and questions on top; below them the plan's picture, and what to know beside it. */
export function HomePage({ records, all, negotiation, sources, matrix, overview }: Props) {
  const asOf = dayShown(useView().state.asOf, negotiation)
  const { plan, points } = records
  const brokerages = useMemo(() => records.brokerages.filter(isKnownBy(asOf)), [records, asOf])
  const since = lastMonday(asOf)
  const [a, b] = useMemo(() => bestKnown(matrix), [matrix])
  const marks = useMemo(() => marksByTarget(matrix), [matrix])
  const point = useMemo(() => mostContested(matrix, marks, points), [matrix, marks, points])
  return (
    <div className={`${screens.screen} home`}>
      <div className="home-top">
        <HomeLead
          negotiation={negotiation}
          plan={plan}
          chief={plan.id === all[0]?.plan.id}
          points={points.length}
          sources={sources}
        />
        <InWordsBar key={plan.id} defaults={{ point, plan: plan.id, a: a?.id, b: b?.id, since }} />
        <QuickQuestions questions={questionsToBegin({ plan, a, b, since })} />
      </div>
      <div className="home-picture">
        <PlanChooser all={all} chosen={plan.id} />
        <PlanPicture plan={plan} points={points} matrix={matrix} marks={marks} brokerages={brokerages} asOf={asOf} />
      </div>
      <aside className="home-aside" aria-label="Beside the plan">
        {overview ? (
          <HomeAside
            overview={overview}
            plan={plan}
            plans={all.map((one) => one.plan)}
            year={negotiation.asOf.slice(0, 4)}
          />
        ) : (
          <Skeleton height={40} />
        )}
      </aside>
    </div>
  )
}

import { memo } from 'react'
import type { Brokerage } from '#domain/brokerage'
import type { Matrix } from '#domain/matrix'
import type { Plan } from '#domain/plan'
import type { PlanPoint } from '#domain/plan-point'
import { sayDate } from '#domain/words/dates'
import { Legend } from '../../canvas/legend.tsx'
import { EmptyState } from '../../ui/empty-state.tsx'
import { Butterfly } from './butterfly.tsx'
import { countKinds, knownByDemand, type Mark } from './butterfly-rows.ts'
import { PlanCard } from './plan-card.tsx'

type Props = {
  plan: Plan
  points: readonly PlanPoint[]
  matrix: Matrix
  /** All marks on each target. */
  marks: ReadonlyMap<string, readonly Mark[]>
  brokerages: readonly Brokerage[]
  asOf: string
}

/** Legend, the plan as a whole, and its points: for it on the left, against it on the right. */
export const PlanPicture = memo(function PlanPicture({ plan, points, matrix, marks, brokerages, asOf }: Props) {
  return (
    <>
      <div className="home-legend">
        <Legend
          counts={countKinds(points.map(({ id }) => marks.get(id) ?? []))}
          onPlan={countKinds([marks.get(plan.id) ?? []])}
          byDemand={knownByDemand(points.flatMap(({ id }) => marks.get(id) ?? []))}
        />
      </div>
      {plan.date && plan.date > asOf && (
        <p className="home-not-yet">
          This plan is dated {sayDate(plan.date, plan.datePrecision)}. What is shown as of {sayDate(asOf)} is what was
          said of it before, and what actors demanded of any plan.
        </p>
      )}
      <PlanCard plan={plan} marks={marks.get(plan.id) ?? []} matrix={matrix} brokerages={brokerages} />
      {points.length > 0 ? (
        <Butterfly points={points} marks={marks} caption={`Who is for and against each point of “${plan.title}”`} />
      ) : (
        <EmptyState title="No point of this plan is recorded">
          The reports name it, and say nothing of its provisions.
        </EmptyState>
      )}
    </>
  )
})

import { useChosenPlan } from '../../api/chosen-plan.ts'
import { usePlans, usePoints, useStanding } from '../../api/questions.ts'
import { useView } from '../../state/view-history.ts'

/** The plan that belongs to what is asked about; for what has none, the chosen plan. */
export function useAnswerPlan(): string | undefined {
  const { focus, asOf, ask } = useView().state
  const isPlan = usePlans().data?.items.some(({ id }) => id === focus)
  const point = usePoints().data?.items.find(({ id }) => id === focus)
  const standing = useStanding(focus, asOf, ask).data
  const { chosen } = useChosenPlan()
  if (isPlan) return focus
  if (point) return point.plan.id
  return (standing?.target.id === focus ? standing?.onPlan?.plan.id : undefined) ?? chosen?.plan.id
}

import type { PlanPoint, PointStatus } from '#domain/plan-point'
import type { Ref } from '#domain/ref'
import type { ViewChange } from '#domain/view-state'
import { useOwnYear } from '../../api/own-year.ts'
import { useDemands, useEvents, useHeadings, useIssues, usePlans, usePoints } from '../../api/questions.ts'
import { sayEvent } from '../../claims/say-event.ts'
import { placeOf, toHome } from '../../state/places.ts'
import { sayCount, sayList } from '../../ui/say-count.ts'

/** What a point's wording is, in plain words. */
export const pointStatusWord = {
  reported: 'a provision that a report describes',
  aim: 'an aim, not a provision',
  inferred: 'no report states it: inferred by an author',
  'open-question': 'an open question, not a provision',
} as const satisfies Record<PointStatus, string>

type Crumb = { name: string; to: ViewChange }
/** What an answer is about, as its head shows it. */
export type TargetHead = { crumbs: Crumb[]; text?: string; note?: string; issues: Ref[]; point?: PlanPoint }

const crumb = (ref: Ref): Crumb => ({ name: ref.name, to: placeOf(ref) ?? toHome() })

function headOfPoint(point: PlanPoint): TargetHead {
  const { plan, heading, text, status, issues } = point
  const under = heading ? [crumb({ id: heading.id, label: 'Heading', name: heading.title })] : []
  return { crumbs: [crumb(plan), ...under], text, note: pointStatusWord[status], issues, point }
}

/** Where the target stands and what it says, whatever its kind. Empty until it is known. */
export function useTargetHead({ id, label }: Ref): TargetHead {
  const is = (one: { id: string }) => one.id === id
  const points = usePoints().data?.items
  const point = points?.find(is)
  const inferred = points?.some((one) => one.heading?.id === id && one.heading.basis === 'our-reading')
  const heading = useHeadings().data?.items.find(is)
  const plan = usePlans().data?.items.find(is)
  const issue = useIssues().data?.items.find(is)
  const demand = useDemands().data?.items.find(is)
  const event = useEvents().data?.items.find(is)
  const year = useOwnYear()
  const bare = { issues: [] }
  if (label === 'PlanPoint' && point) return headOfPoint(point)
  if (label === 'Heading' && heading)
    return {
      ...bare,
      crumbs: [crumb(heading.plan)],
      note: `a heading with ${sayCount(heading.points.length, 'point')}${inferred ? '; the heading is the plan’s own, which points stand under it is our reading' : ''}`,
    }
  if (label === 'Plan' && plan)
    return {
      ...bare,
      crumbs: [{ name: 'Its points', to: toHome(id) }],
      text: plan.summary,
      note: 'the plan as a whole',
    }
  if (label === 'Issue' && issue)
    return { ...bare, crumbs: [], note: `a subject of ${issue.points.length} points in all plans` }
  if (label === 'Demand' && demand) {
    const note = `${demand.redLine ? 'a red line' : 'a demand'} of ${sayList(demand.actors.map(({ name }) => name))}`
    return { crumbs: demand.actors.map(crumb), text: demand.text, note, issues: demand.issues }
  }
  if (label === 'Event' && event) {
    return { ...bare, crumbs: event.plans.map(crumb), text: event.summary, note: sayEvent(event, year) }
  }
  return { ...bare, crumbs: [] }
}

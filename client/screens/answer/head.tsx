import type { PlanPoint, PointStatus } from '#domain/plan-point'
import type { Records } from '#domain/records'
import type { Ref } from '#domain/ref'
import type { ViewChange } from '#domain/view-state'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { sayEvent } from '../../claims/say-event.ts'
import { placeOf, toHome, toTable } from '../../state/places.ts'
import { ViewLink } from '../../state/view-link.tsx'
import { Crumbs } from '../../ui/crumbs.tsx'

/** What a point's wording is, in plain words. */
const pointStatusWord = {
  reported: 'a provision that a report describes',
  aim: 'an aim, not a provision',
  inferred: 'no report states it: inferred by an author',
  'open-question': 'an open question, not a provision',
} as const satisfies Record<PointStatus, string>

type Crumb = { name: string; to: ViewChange }
/** What an answer is about, as its head shows it. */
type TargetHead = { crumbs: Crumb[]; text?: string; note?: string; issues: Ref[] }

const crumb = (ref: Ref): Crumb => ({ name: ref.name, to: placeOf(ref) ?? toHome() })

function headOfPoint(point: PlanPoint): TargetHead {
  const { plan, heading, text, status, issues } = point
  const under = heading ? [crumb({ id: heading.id, label: 'Heading', name: heading.title })] : []
  return { crumbs: [crumb(plan), ...under], text, note: pointStatusWord[status], issues }
}

/** A heading is the plan's own; which points stand under it may be a reading of ours. */
function noteOfHeading(points: Records['points']): string {
  const inferred = points.some(({ basis }) => basis === 'our-reading')
  const reading = '; the heading is the plan’s own, which points stand under it is our reading'
  return `a heading with ${sayCount(points.length, 'point')}${inferred ? reading : ''}`
}

/** Where the target stands and what it says, whatever its kind. */
function targetHead({ target, asOf, plan, point, wholePlan, event, demands, points }: Records): TargetHead {
  const { id, label } = target
  const bare = { issues: [] }
  const demand = demands.find((one) => one.id === id)
  if (point) return headOfPoint(point)
  if (label === 'Heading') return { ...bare, crumbs: plan ? [crumb(plan)] : [], note: noteOfHeading(points) }
  if (wholePlan) {
    const to = toHome(id)
    return { ...bare, crumbs: [{ name: 'Its points', to }], text: wholePlan.summary, note: 'the plan as a whole' }
  }
  if (label === 'Issue') return { ...bare, crumbs: [], note: `a subject of ${points.length} points in all plans` }
  if (demand) {
    const note = `${demand.redLine ? 'a red line' : 'a demand'} of ${joined(demand.actors.map(({ name }) => name))}`
    return { crumbs: demand.actors.map(crumb), text: demand.text, note, issues: demand.issues }
  }
  if (event)
    return { ...bare, crumbs: event.plans.map(crumb), text: event.summary, note: sayEvent(event, asOf.slice(0, 4)) }
  return { ...bare, crumbs: [] }
}

/** Where the target stands, its title, and what it says. */
export function AnswerHead({ records }: { records: Records }) {
  const { target } = records
  const { crumbs, text, note, issues } = targetHead(records)
  const canBeLaid = target.label === 'PlanPoint' || target.label === 'Plan'
  return (
    <header className="answer-head">
      <Crumbs>
        {crumbs.map(({ name, to }) => (
          <li key={name}>
            <ViewLink to={to}>{name}</ViewLink>
          </li>
        ))}
      </Crumbs>
      <h1 className="answer-title">{target.name}</h1>
      {text && <p className="answer-provision">{text}</p>}
      {(note || issues.length > 0 || canBeLaid) && (
        <p className="answer-note">
          {note}
          {issues.map((issue, place) => (
            <span key={issue.id}>
              {place === 0 ? ' · about ' : ', '}
              <ViewLink to={placeOf(issue) ?? {}}>{issue.name}</ViewLink>
            </span>
          ))}
          {canBeLaid && (
            <>
              {(note || issues.length > 0) && ' · '}
              <ViewLink to={toTable([], { focus: target.id })}>On the Table</ViewLink>
            </>
          )}
        </p>
      )}
    </header>
  )
}

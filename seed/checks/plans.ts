import type { Id } from '#domain/id'
import type { PlanPointRecord } from '#domain/plan-point'
import type { Draft, Entry } from '../draft.ts'
import { type Problem, toSpot } from '../problem.ts'

type Points = ReadonlyMap<Id | undefined, Entry<PlanPointRecord>>

/** A point stands under a heading of its own plan. */
export function headingsOfOthers({ entries }: Draft): Problem[] {
  const headings = new Map(entries.headings.map((entry) => [entry.record.id, entry]))
  return entries.points.flatMap(({ record: { heading, headingBasis, plan }, faulty, place }) => {
    if (heading === undefined) {
      return headingBasis === undefined || faulty.has('heading')
        ? []
        : [{ ...place(['headingBasis']), expected: 'a heading beside it' }]
    }
    const found = headings.get(heading)
    if (!found || found.record.plan === undefined || plan === undefined || found.record.plan === plan) return []
    const other = `"${heading}" is of "${found.record.plan}" (${toSpot(found.place(['id']))})`
    return [{ ...place(['heading']), expected: `a heading of the point's own plan "${plan}"; ${other}` }]
  })
}

/** A point succeeds points of other plans, and never, over however many steps, itself. */
export function planSuccession({ entries }: Draft): Problem[] {
  const points = new Map(entries.points.map((entry) => [entry.record.id, entry]))
  const seen = new Set<Id>()
  return entries.points.flatMap(({ record: { id, plan, succeeds }, place }) =>
    succeeds.flatMap(({ point }, i) => {
      if (point === undefined) return []
      const spot = place(['succeeds', i, 'point'])
      if (plan !== undefined && points.get(point)?.record.plan === plan) {
        return [{ ...spot, expected: `a point of another plan; "${point}" is of "${plan}" too` }]
      }
      const cycle = id === undefined ? undefined : walk(points, point, id)
      if (!cycle || cycle.some((id) => seen.has(id))) return []
      for (const id of cycle) seen.add(id)
      const round = [id, ...cycle].join(' succeeds ')
      return [{ ...spot, expected: `an earlier point, not a cycle: ${round}` }]
    }),
  )
}

/** The way from one point to another over what each succeeds, both included; undefined where there is none. */
function walk(points: Points, from: Id, to: Id, been = new Set<Id>()): Id[] | undefined {
  if (from === to) return [to]
  if (been.has(from)) return undefined
  been.add(from)
  for (const { point } of points.get(from)?.record.succeeds ?? []) {
    const rest = point === undefined ? undefined : walk(points, point, to, been)
    if (rest) return [from, ...rest]
  }
}

import type { Id } from '#domain/id'
import type { PlanPointRecord } from '#domain/plan-point'
import type { Draft, Entry } from '../draft.ts'
import { type Problem, toSpot } from '../problem.ts'

/** A point stands under a heading of its own plan. */
export function headingsOfOthers({ entries }: Draft): Problem[] {
  const headings = new Map(entries.headings.map((entry) => [entry.record.id, entry]))
  return entries.points.flatMap(({ record: { heading, headingBasis, plan }, place }) => {
    if (heading === undefined) {
      return headingBasis === undefined ? [] : [{ ...place(['headingBasis']), expected: 'a heading beside it' }]
    }
    const found = headings.get(heading)
    if (!found || found.record.plan === plan) return []
    const other = `"${heading}" is of "${found.record.plan}" (${toSpot(found.place(['id']))})`
    return [{ ...place(['heading']), expected: `a heading of the point's own plan "${plan}"; ${other}` }]
  })
}

/** A point succeeds points of other plans, and never, over however many steps, itself. */
export function planSuccession({ entries }: Draft): Problem[] {
  const points = new Map(entries.points.map((entry) => [entry.record.id, entry]))
  const seen = new Set<Id>()
  return entries.points.flatMap(({ record, place }) =>
    record.succeeds.flatMap(({ point }, i) => {
      const spot = place(['succeeds', i, 'point'])
      if (points.get(point)?.record.plan === record.plan) {
        return [{ ...spot, expected: `a point of another plan; "${point}" is of "${record.plan}" too` }]
      }
      const cycle = walk(points, point, record.id)
      if (!cycle || cycle.some((id) => seen.has(id))) return []
      for (const id of cycle) seen.add(id)
      const round = [record.id, ...cycle].join(' succeeds ')
      return [{ ...spot, expected: `an earlier point, not a cycle: ${round}` }]
    }),
  )
}

/** The way from one point to another over what each succeeds, both included; undefined where there is none. */
function walk(points: Map<Id, Entry<PlanPointRecord>>, from: Id, to: Id, been = new Set<Id>()): Id[] | undefined {
  if (from === to) return [to]
  if (been.has(from)) return undefined
  been.add(from)
  for (const { point } of points.get(from)?.record.succeeds ?? []) {
    const rest = walk(points, point, to, been)
    if (rest) return [from, ...rest]
  }
}

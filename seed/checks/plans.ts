import type { Draft } from '../draft.ts'
import { type Problem, toSpot } from '../problem.ts'

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

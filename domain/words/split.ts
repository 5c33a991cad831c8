import { type Basis, strengthOf } from '../basis.ts'
import { type AnswerCounts, MatchKind } from '../demand.ts'
import { noteBasis } from './basis.ts'

const first = { meets: 'met by', 'partly-meets': 'met in part by', contradicts: 'contradicted by' } as const
const further = { ...first, 'partly-meets': 'in part by' } as const

/** How the points of a plan answer one demand: "met by 2 points, in part by 1, contradicted by 1". */
export function sayPoints(counts: AnswerCounts): string {
  const kinds = MatchKind.options.filter((kind) => counts[kind] > 0)
  return kinds
    .map((kind, at) => {
      const count = counts[kind]
      if (at === 0) return `${first[kind]} ${count} ${count === 1 ? 'point' : 'points'}`
      return `${further[kind]} ${count}`
    })
    .join(', ')
}

const short = { meets: 'met', 'partly-meets': 'partly met', contradicts: 'contradicted' } as const

/** How one point answers several demands: "1 met, 1 contradicted". */
export function sayDemandCounts(counts: AnswerCounts): string {
  const kinds = MatchKind.options.filter((kind) => counts[kind] > 0)
  return kinds.map((kind) => `${counts[kind]} ${short[kind]}`).join(', ')
}

/** How an answer is known: "as a source states", of how many points where not of all, else by our reading or what is behind it. */
export function sayKnown(points: readonly { basis: Basis }[]): string {
  const [one] = points
  const stated = points.filter(({ basis }) => strengthOf[basis] > 1).length
  if (stated > 0 && stated === points.length) return 'as a source states'
  if (stated > 0) return `as a source states of ${stated} of ${points.length} points`
  return one === undefined || points.some(({ basis }) => basis === 'our-reading')
    ? 'by our reading'
    : noteBasis(one.basis)
}

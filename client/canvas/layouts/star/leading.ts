import { sourcesIn } from '#domain/citation'
import { by } from '#domain/in-order'
import { rankOf } from '#domain/words/verb'
import { isMatch } from '../../../claims/marks.ts'
import { isWeakItem, type Star, type StarItem } from './material.ts'

/** What is said before what is demanded, the best known first. */
const evidenceIn = ({ sign, known: [best] = [] }: StarItem) => (isMatch(sign) ? 10 : 0) + (best ? rankOf(best) : 0)

const reportsOf = ({ reports, citations = [] }: StarItem) => reports ?? sourcesIn(citations).length

/**
 * The same items, so that the first `count` are those to show where there is no room for all: the best known first, of these
 * whom the finding names, then one of each kind, then what most reports have, then by rank. Nobody of whom all is inferred takes
 * the place of somebody of whom something is said. Among these, as among the others, the order stays.
 */
export function leadingFirst(items: readonly StarItem[], count: number, { centre, rank }: Star): StarItem[] {
  const rankIn = ({ ref }: StarItem) => rank?.(ref.id) ?? 0
  const inRank = items.toSorted(by(evidenceIn, (item) => -reportsOf(item), rankIn))
  const isFirstOfKind = (item: StarItem) => inRank.find(({ sign }) => sign === item.sign) === item
  const kept = new Set(
    inRank
      .toSorted(
        by(
          (item) => Number(isWeakItem(item)),
          (item) => Number(!centre.names.includes(item.ref.id)),
          evidenceIn,
          (item) => Number(!isFirstOfKind(item)),
        ),
      )
      .slice(0, count),
  )
  return [...items.filter((item) => kept.has(item)), ...items.filter((item) => !kept.has(item))]
}

import { findingOf } from '../finding-of.ts'
import type { Star, StarItem } from './star.ts'

/**
 * The same items, so that the first `count` are those to show where there is no room for all: whom the finding names, one
 * of each kind, then by rank. Among these, as among the others, the order stays.
 */
export function leadingFirst(items: readonly StarItem[], count: number, { centre, rank }: Star): StarItem[] {
  const finding = findingOf(centre.says)
  const rankOf = ({ ref }: StarItem) => rank?.(ref.id) ?? 0
  const inRank = items.toSorted((a, b) => rankOf(a) - rankOf(b))
  const isFirstOfKind = (item: StarItem) => inRank.find(({ sign }) => sign === item.sign) === item
  const placeOf = (item: StarItem) => {
    if (finding.includes(item.title)) return -2
    return isFirstOfKind(item) ? -1 : rankOf(item)
  }
  const kept = new Set(inRank.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, count))
  return [...items.filter((item) => kept.has(item)), ...items.filter((item) => !kept.has(item))]
}

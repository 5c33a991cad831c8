import { findingOf } from '../finding-of.ts'
import type { Star, StarItem } from './star.ts'

/**
 * The same items, so that the first `count` are those to show where there is no room for all: whom the finding names, one
 * of each kind, then by rank. Among these, as among the others, the order stays.
 */
export function leadingFirst(items: readonly StarItem[], count: number, { centre, rank }: Star): StarItem[] {
  const finding = findingOf(centre.says)
  const isFirstOfKind = (item: StarItem) => items.find(({ sign }) => sign === item.sign) === item
  const placeOf = (item: StarItem) => {
    if (finding.includes(item.title)) return -2
    return isFirstOfKind(item) ? -1 : (rank?.(item.ref.id) ?? 0)
  }
  const kept = new Set(items.toSorted((a, b) => placeOf(a) - placeOf(b)).slice(0, count))
  return [...items.filter((item) => kept.has(item)), ...items.filter((item) => !kept.has(item))]
}

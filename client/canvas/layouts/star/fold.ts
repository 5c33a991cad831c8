import { sourcesIn } from '#domain/citation'
import { by } from '#domain/in-order'
import { rankOf } from '#domain/words/verb'
import { isMatch } from '../../../claims/marks.ts'
import { isWeakItem, type Star, type StarItem } from './material.ts'
import { sayHowKnown, sayTally } from './tally.ts'

/** The first of them, and one that stands for those beyond `most`. Counts only who is there. */
export function folded(
  items: readonly StarItem[],
  most: number,
  id: string,
  { centre, cite }: Pick<Star, 'centre' | 'cite'>,
): StarItem[] {
  if (items.length <= most) return [...items]
  const kept = items.slice(0, Math.max(0, most - 1))
  const hidden = items.slice(kept.length)
  const rest = hidden.filter((item) => !item.absent)
  const [first] = hidden
  if (!first) return kept
  const citations = rest.flatMap((item) => item.citations ?? [])
  const everyone = hidden.map((item) => ({ ...item, absent: false }))
  const alike = rest.every(({ sign }) => sign === rest[0]?.sign)
  const more: StarItem = {
    id: `more-${id}`,
    ref: centre.ref,
    title: `${rest.length} more`,
    note: [sayTally(rest, centre.ref.label), cite?.(citations)].filter(Boolean).join(' · '),
    briefer: [[sayHowKnown(rest), cite?.(citations)].filter(Boolean).join(' · ')],
    mark: `+${rest.length}`,
    // Several kinds in one line can have the colour of none.
    sign: alike ? (rest[0] ?? first).sign : 'broker',
    count: rest.length,
    says: `${rest.length} more: ${rest.map((item) => item.title).join(', ')}`,
    citations,
    absent: rest.length === 0,
    ...(rest.every(({ ofPlan }) => ofPlan) && rest.length > 0 && { ofPlan: true as const }),
    others: [
      { title: `${hidden.length} more`, note: sayTally(everyone, centre.ref.label), briefer: [sayHowKnown(everyone)] },
    ],
    more: rest.length,
    known: rest.flatMap(({ known = [] }) => known),
    kinds: [...new Set(rest.map(({ sign }) => sign))],
  }
  return [...kept, more]
}

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

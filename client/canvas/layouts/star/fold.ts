import { sayHowKnown, sayTally } from './tally.ts'
import type { Star, StarItem } from './material.ts'

/** The first of them, and one that stands for those beyond `most`. Counts only who is there. */
export function capped(
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

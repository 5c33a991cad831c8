import { leastOf } from '#domain/words/basis'
import { sayList } from '../../ui/say-count.ts'
import type { Star, StarItem } from './star.ts'

/** Behind a name how its best deed is known, where nobody named says so. */
function nameOf({ title, known: [best] = [] }: StarItem): string {
  const least = best && leastOf(best)
  return least ? `${title} (${least})` : title
}

/** The brokers in one line: "Brokered by A, B, C, D and 12 more · [1, 3]"; round an actor, what it brokered. */
export function brokerLine(
  brokers: readonly StarItem[],
  named: number,
  { shape, cite }: Pick<Star, 'shape' | 'cite'>,
): string | undefined {
  if (brokers.length === 0) return undefined
  const names = brokers.slice(0, named).map(nameOf)
  const rest = brokers.length - names.length
  const listed = sayList(rest > 0 ? [...names, `${rest} more`] : names)
  const cited = cite?.(brokers.flatMap(({ citations = [] }) => citations))
  return [`${shape === 'card' ? 'Brokered' : 'Brokered by'} ${listed}`, cited].filter(Boolean).join(' · ')
}

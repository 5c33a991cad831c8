import { leastOf } from '#domain/words/basis'
import { sayList } from '../../ui/say-count.ts'
import type { Star, StarItem } from './star.ts'

const leastIn = ({ known: [best] = [] }: StarItem) => best && leastOf(best)

/** Names with how the best deed of each is known, where nobody named says so; said once of all who are known alike. */
function namesOf(brokers: readonly StarItem[]): string[] {
  const [first] = brokers
  const least = first && leastIn(first)
  const alike = brokers.length > 1 && least !== undefined && brokers.every((one) => leastIn(one) === least)
  if (!alike) return brokers.map((one) => [one.title, leastIn(one) && `(${leastIn(one)})`].filter(Boolean).join(' '))
  return brokers.map(({ title }, at) => (at === brokers.length - 1 ? `${title} (each: ${least})` : title))
}

/** The brokers in one line: "Brokered by A, B, C, D and 12 more · [1, 3]"; round an actor, what it brokered. */
export function brokerLine(
  brokers: readonly StarItem[],
  named: number,
  { shape, cite }: Pick<Star, 'shape' | 'cite'>,
): string | undefined {
  if (brokers.length === 0) return undefined
  const names = namesOf(brokers.slice(0, named))
  const rest = brokers.length - names.length
  const listed = sayList(rest > 0 ? [...names, `${rest} more`] : names)
  const cited = cite?.(brokers.flatMap(({ citations = [] }) => citations))
  return [`${shape === 'card' ? 'Brokered' : 'Brokered by'} ${listed}`, cited].filter(Boolean).join(' · ')
}

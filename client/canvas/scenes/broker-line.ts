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

/** The brokers in one line, makers by name: "Brokered by A, B and 2 more; made known by 4 · [1, 3]"; round an actor, what it brokered. */
export function brokerLine(
  brokers: readonly StarItem[],
  named: number,
  { shape, cite }: Pick<Star, 'shape' | 'cite'>,
): string | undefined {
  if (brokers.length === 0) return undefined
  const toldOf = brokers.filter(({ family }) => family === 'made-known')
  const makers = brokers.filter((one) => !toldOf.includes(one))
  const names = namesOf(makers.slice(0, named))
  const rest = makers.length - names.length
  const listed = sayList(rest > 0 ? [...names, `${rest} more`] : names)
  const cited = cite?.(brokers.flatMap(({ citations = [] }) => citations))
  const said = [
    makers.length > 0 && `${shape === 'card' ? 'Brokered' : 'Brokered by'} ${listed}`,
    toldOf.length > 0 && `${makers.length > 0 ? 'made' : 'Made'} known by ${toldOf.length}`,
  ].filter(Boolean)
  return [said.join('; '), cited].filter(Boolean).join(' · ')
}

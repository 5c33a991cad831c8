import { leastOf } from '#domain/words/basis'
import { sayList } from '../../../ui/say-count.ts'
import { sayHowKnown } from './tally.ts'
import type { Star, StarItem } from './material.ts'

const leastIn = ({ known: [best] = [] }: StarItem) => best && leastOf(best)

const reported = 'unnamed source'

/** The best deed of each as it is known, where nobody named says so; said once in front of all who are only reported to have done it. */
function sayMakers(makers: readonly StarItem[], named: number, brokered: string): string {
  const shown = makers.slice(0, named)
  const others = makers.slice(named)
  const allReported = shown.every((one) => leastIn(one) === reported)
  const names = shown.map((one) => {
    const least = allReported ? undefined : leastIn(one)
    return least ? `${one.title} (${least})` : one.title
  })
  const said = `${allReported ? `Reportedly ${brokered.toLowerCase()}` : brokered} ${sayList(names)}`
  const more = others.length === 0 ? '' : `${others.length} more (${sayHowKnown(others)})`
  return [said, more].filter(Boolean).join('; ')
}

/** The brokers in one line, makers by name: "Reportedly brokered by A and B; 2 more (2 by inference); made known by 4 · [1, 3]"; round an actor, what it brokered. */
export function brokerLine(
  brokers: readonly StarItem[],
  named: number,
  { shape, cite }: Pick<Star, 'shape' | 'cite'>,
): string | undefined {
  if (brokers.length === 0) return undefined
  const toldOf = brokers.filter(({ family }) => family === 'made-known')
  const makers = brokers.filter((one) => !toldOf.includes(one))
  const cited = cite?.(brokers.flatMap(({ citations = [] }) => citations))
  const said = [
    makers.length > 0 && sayMakers(makers, named, shape === 'card' ? 'Brokered' : 'Brokered by'),
    toldOf.length > 0 && `${makers.length > 0 ? 'made' : 'Made'} known by ${toldOf.length}`,
  ].filter(Boolean)
  return [said.join('; '), cited].filter(Boolean).join(' · ')
}

import type { StarItem } from './star.ts'

type Counted = readonly (readonly [StarItem['sign'], (n: number) => string])[]

const ofActors: Counted = [
  ['supports', (n) => (n === 1 ? '1 supports it' : `${n} support it`)],
  ['conditional', (n) => `${n} on a condition`],
  ['opposes', (n) => (n === 1 ? '1 opposes it' : `${n} oppose it`)],
  ['mixed', (n) => (n === 1 ? '1 says both' : `${n} say both`)],
  ['undeclared', (n) => `${n} declared nothing`],
  ['meets', (n) => `${n} with a demand met`],
  ['partly-meets', (n) => `${n} with one partly met`],
  ['contradicts', (n) => `${n} with one contradicted`],
  ['split', (n) => `${n} with demands answered differently`],
]

const ofPoints: Counted = [
  ['meets', (n) => (n === 1 ? '1 meets it' : `${n} meet it`)],
  ['partly-meets', (n) => (n === 1 ? '1 partly meets it' : `${n} partly meet it`)],
  ['contradicts', (n) => (n === 1 ? '1 contradicts it' : `${n} contradict it`)],
]

/** "4 support it, 1 on a condition"; of points that answer a demand in the `middle`: "9 contradict it" */
export function sayTally(items: readonly StarItem[], middle?: StarItem['ref']['label']): string {
  const there = items.filter((item) => !item.absent)
  return (middle === 'Demand' ? ofPoints : ofActors)
    .map(([sign, say]) => [there.filter((item) => item.sign === sign).length, say] as const)
    .flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
    .join(', ')
}

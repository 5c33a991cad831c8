import type { StarItem } from './star.ts'

const counted: readonly (readonly [StarItem['sign'], (n: number) => string])[] = [
  ['supports', (n) => (n === 1 ? '1 supports it' : `${n} support it`)],
  ['conditional', (n) => `${n} on a condition`],
  ['opposes', (n) => (n === 1 ? '1 opposes it' : `${n} oppose it`)],
  ['mixed', (n) => (n === 1 ? '1 says both' : `${n} say both`)],
  ['undeclared', (n) => `${n} declared nothing`],
  ['meets', (n) => `${n} with a demand met`],
  ['partly-meets', (n) => `${n} with one partly met`],
  ['contradicts', (n) => `${n} with one contradicted`],
]

/** "4 support it, 1 on a condition" */
export function sayTally(items: readonly StarItem[]): string {
  const there = items.filter((item) => !item.absent)
  return counted
    .map(([sign, say]) => [there.filter((item) => item.sign === sign).length, say] as const)
    .flatMap(([count, say]) => (count > 0 ? [say(count)] : []))
    .join(', ')
}

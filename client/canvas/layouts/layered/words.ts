import { isPlain } from '../../looks.ts'
import type { NetworkLine } from './material.ts'

/** More words than `some` on lines are a thicket, and more than `any` hide what they name. */
const mostWorded = { some: 20, any: 60 }

/**
 * The words that need not stand on their lines: where all say the same, or where there are many, what most of them say; where
 * there are very many, all, as the key to the lines and each thing's own list have them.
 */
export function withoutWords(lines: readonly Pick<NetworkLine, 'sign' | 'words'>[]): ReadonlySet<string> {
  const plain = lines.filter(({ sign }) => isPlain(sign))
  const counts = new Map<string, number>()
  for (const { words } of plain) counts.set(words, (counts.get(words) ?? 0) + 1)
  if (plain.length > mostWorded.any) return new Set(counts.keys())
  const [most] = [...counts].sort(([, a], [, b]) => b - a)
  return new Set(most && (counts.size === 1 || plain.length > mostWorded.some) ? [most[0]] : [])
}

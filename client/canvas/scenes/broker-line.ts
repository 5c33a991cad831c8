import { sayList } from '../../ui/say-count.ts'
import type { StarItem } from './star.ts'

const named = 4

/** The brokers in one line: "Brokered by A, B, C, D and 12 more". */
export function brokerLine(brokers: readonly StarItem[]): string | undefined {
  if (brokers.length === 0) return undefined
  const names = brokers.slice(0, named).map(({ title }) => title)
  const rest = brokers.length - names.length
  return `Brokered by ${sayList(rest > 0 ? [...names, `${rest} more`] : names)}`
}

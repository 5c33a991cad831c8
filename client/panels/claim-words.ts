import type { Basis } from '#domain/basis'

/** How we know, as a reader would say it. */
export const basisWord = {
  'own-words': 'in own words',
  spokesperson: 'said by a spokesperson',
  'named-source': 'a named source',
  'unnamed-source': 'an unnamed source',
  inference: 'the author’s inference',
} as const satisfies Record<Basis, string>

/** The holder's name as the summary's first words, and what follows it. Undefined where the summary begins otherwise. */
export function leadOf(summary: string, names: readonly string[]): { lead: string; rest: string } | undefined {
  const longestFirst = [...names].sort((a, b) => b.length - a.length)
  const lead = longestFirst.find((name) => summary.startsWith(name) && !/[\p{L}\d]/u.test(summary.charAt(name.length)))
  return lead ? { lead, rest: summary.slice(lead.length) } : undefined
}

import type { Basis } from '#domain/basis'
import type { Source } from '#domain/source'

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

/** A source's title, short enough to stand in a line: whole words up to `room` characters. */
export function shortTitle({ title }: Pick<Source, 'title'>, room = 30): string {
  if (title.length <= room) return title
  const cut = title.slice(0, room + 1)
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), room / 2)).replace(/[\s,:;–-]+$/, '')}…`
}

/** A source as a footnote names it: title, then author and publisher where the source names them. */
export function fullTitle({ title, author, publisher }: Pick<Source, 'title' | 'author' | 'publisher'>): string {
  return [`“${title}”`, author, publisher].filter(Boolean).join(', ')
}

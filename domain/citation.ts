import { z } from 'zod'
import { Id } from './id.ts'
import { by } from './in-order.ts'
import { line } from './text.ts'

/**
 * Where a source says it: paragraphs are its non-empty lines, counted from 1, title included. None where the source has
 * none counted.
 */
export const Citation = z
  .strictObject({
    source: Id,
    paragraphs: z.array(z.int().min(1)).default([]),
    via: z.array(line()).default([]),
  })
  .meta({ id: 'Citation', description: '`via`: the outlets or persons from whom the source has it.' })

export type Citation = z.infer<typeof Citation>

const needed = 'at least one citation: evidence has a source'

/** Every evidence-bearing record has at least one. */
export const citations = z.array(Citation, needed).min(1, needed)

/** The number of claims: of distinct paragraphs, in any source, that say it. */
export function claimsIn(cited: readonly Citation[]): number {
  const saying = new Map<Id, Set<number>>()
  for (const { source, paragraphs } of cited) {
    const known = saying.get(source)
    // A source without paragraphs is one claim as a whole.
    if (known) for (const paragraph of paragraphs) known.add(paragraph)
    else saying.set(source, new Set(paragraphs))
  }
  return [...saying.values()].reduce((sum, { size }) => sum + Math.max(size, 1), 0)
}

/** What several records cite, each source once for the same outlets, with every paragraph of it. */
export function citedTogether(cited: readonly Citation[]): Citation[] {
  const together = new Map<string, Citation>()
  for (const citation of cited) {
    const key = [citation.source, ...citation.via].join('\n')
    const paragraphs = new Set([...(together.get(key)?.paragraphs ?? []), ...citation.paragraphs])
    together.set(key, { ...citation, paragraphs: [...paragraphs].sort((a, b) => a - b) })
  }
  return [...together.values()]
}

/** By source, then by paragraph. */
export const inCitationOrder = by<Citation>(
  (c) => c.source,
  (c) => c.paragraphs[0],
  (c) => c.via.join(),
)

/** The ids of the distinct sources cited, sorted. One source means that the claim rests on it alone. */
export function sourcesIn(cited: readonly Citation[]): Id[] {
  return [...new Set(cited.map((c) => c.source))].sort()
}

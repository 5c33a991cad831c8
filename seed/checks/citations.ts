import { citedIn } from '../cited.ts'
import type { Draft } from '../draft.ts'
import { evidencedIn, tiesIn } from '../evidenced.ts'
import type { Problem } from '../problem.ts'

/** The word of a hedge stands beside the hedge itself. */
export function hedgesSaid({ entries }: Draft): Problem[] {
  const records = evidencedIn(entries).map(({ record, place }) => ({ said: record, at: place(['hedge']) }))
  const ties = tiesIn(entries).map(({ tie, at, of }) => ({ said: tie, at: of.place([...at, 'hedge']) }))
  return [...records, ...ties].flatMap(({ said: { hedged, hedge }, at }) =>
    hedge === undefined || hedged ? [] : [{ ...at, expected: 'hedged: true beside it' }],
  )
}

/** A source is cited only for paragraphs that it has, and by paragraph where they are counted. */
export function citationsWithin({ entries }: Draft): Problem[] {
  const lengths = new Map(entries.sources.map(({ record: { id, paragraphs } }) => [id, paragraphs]))
  return citedIn(entries).flatMap(({ citation: { source, paragraphs }, place }) => {
    const length = source === undefined ? undefined : lengths.get(source)
    if (length === undefined) return []
    if (paragraphs.length === 0) {
      return [{ ...place(['paragraphs']), expected: `at least one of the ${length} paragraphs of "${source}"` }]
    }
    return paragraphs.flatMap((paragraph, i) =>
      paragraph === undefined || paragraph <= length
        ? []
        : [
            {
              ...place(['paragraphs', i]),
              expected: `a paragraph from 1 to ${length} of "${source}", not ${paragraph}`,
            },
          ],
    )
  })
}

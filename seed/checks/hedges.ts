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

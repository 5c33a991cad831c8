import type { Draft } from '../draft.ts'
import { evidencedIn } from '../evidenced.ts'
import type { Problem } from '../problem.ts'

/** The word of a hedge stands beside the hedge itself. */
export function hedgesSaid({ entries }: Draft): Problem[] {
  return evidencedIn(entries).flatMap(({ record: { hedged, hedge }, place }) =>
    hedge === undefined || hedged ? [] : [{ ...place(['hedge']), expected: 'hedged: true beside it' }],
  )
}

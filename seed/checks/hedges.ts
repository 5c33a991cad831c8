import type { Hedge } from '#domain/basis'
import type { Draft, Entry } from '../draft.ts'
import type { Problem } from '../problem.ts'

type Hedged = Pick<Entry<unknown>, 'place'> & { record: { hedged?: true | undefined; hedge?: Hedge | undefined } }

/** The word of a hedge stands beside the hedge itself. */
export function hedgesSaid({ entries: e }: Draft): Problem[] {
  const records: Hedged[] = [
    ...e.points,
    ...e.positions,
    ...e.brokerages,
    ...e.forecasts,
    ...e.demands,
    ...e.events,
    ...e.pressures,
  ]
  return records.flatMap(({ record: { hedged, hedge }, place }) =>
    hedge === undefined || hedged ? [] : [{ ...place(['hedge']), expected: 'hedged: true beside it' }],
  )
}

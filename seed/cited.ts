import type { Citation } from '#domain/citation'
import type { Draft, Entry } from './draft.ts'
import { tiesIn } from './evidenced.ts'
import type { Sound } from './sound.ts'
import type { Path } from './yaml-text.ts'

/** One citation of one record, and where its fields stand. */
export type Cited = { citation: Sound<Citation>; place: Entry<Citation>['place'] }

/** Every citation of a draft, those of readings included. */
export function citedIn(e: Draft['entries']): Cited[] {
  const records = [
    e.actors,
    e.plans,
    e.headings,
    e.points,
    e.positions,
    e.brokerages,
    e.forecasts,
    e.quotations,
    e.demands,
    e.events,
    e.pressures,
  ]
  return [
    ...records.flatMap((entries) => entries.flatMap((entry) => each(entry, ['citations'], entry.record.citations))),
    ...tiesIn(e).flatMap(({ tie, at, of }) => each(of, [...at, 'citations'], tie.citations)),
    ...e.discrepancies.flatMap((entry) =>
      entry.record.readings.flatMap((r, i) => each(entry, ['readings', i, 'citations'], r.citations)),
    ),
  ]
}

function each(entry: Pick<Entry<unknown>, 'place'>, at: Path, citations: readonly Sound<Citation>[]): Cited[] {
  return citations.map((citation, i) => ({ citation, place: (path) => entry.place([...at, i, ...path]) }))
}

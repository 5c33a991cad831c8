import type { Basis } from '#domain/basis'
import type { Citation } from '#domain/citation'
import type { PartialDate } from '#domain/dates'
import type { Draft, Entry } from '../draft.ts'
import { evidencedIn, tiesIn } from '../evidenced.ts'
import type { Problem } from '../problem.ts'
import type { Sound } from '../sound.ts'

/**
 * What is coded from a source that is coded in full has a basis, a position a date, and a point a plan; a relation, a succession
 * and an answer to a demand have a basis too, where they cite such a source, or cite none and stand in a record that does.
 */
export function completeRecords({ entries: e }: Draft): Problem[] {
  const complete = new Set(e.sources.flatMap(({ record: { id, complete } }) => (complete && id ? [id] : [])))
  const cites = ({ citations }: { citations: readonly Sound<Citation>[] }) =>
    citations.find(({ source }) => source !== undefined && complete.has(source))?.source
  // What cites nothing at all comes from one of them.
  const everySource = complete.size === e.sources.length ? [...complete][0] : undefined
  return [
    ...evidencedIn(e).flatMap(({ record, faulty, place }) => {
      const source = cites(record)
      if (source === undefined || faulty.has('basis') || !lacks(record.basis)) return []
      return [{ ...place(['basis']), expected: `a basis: all of "${source}" is coded` }]
    }),
    ...tiesIn(e).flatMap(({ tie, at, of }) => {
      const cited = [tie, of.record].find(({ citations }) => citations.length > 0)
      const source = cited ? cites(cited) : everySource
      if (source === undefined || of.faulty.has(String(at[0])) || !lacks(tie.basis)) return []
      return [{ ...of.place([...at, 'basis']), expected: `a basis: all of "${source}" is coded` }]
    }),
    ...e.points.flatMap(({ record, faulty, place }) => {
      const source = cites(record)
      const { heading, headingBasis } = record
      if (source === undefined || heading === undefined || faulty.has('headingBasis') || !lacks(headingBasis)) return []
      return [{ ...place(['headingBasis']), expected: `how it is known (headingBasis): all of "${source}" is coded` }]
    }),
    ...e.positions.flatMap(({ record, faulty, place }) => missing(cites(record), record.date, faulty, place, 'date')),
    ...e.points.flatMap(({ record, faulty, place }) => missing(cites(record), record.plan, faulty, place, 'plan')),
  ]
}

function lacks(basis: Basis | undefined): boolean {
  return basis === undefined || basis === 'not-recorded'
}

function missing(
  source: string | undefined,
  value: PartialDate | string | undefined,
  faulty: ReadonlySet<string>,
  place: Entry<unknown>['place'],
  key: string,
): Problem[] {
  if (source === undefined || value !== undefined || faulty.has(key)) return []
  return [{ ...place([key]), expected: `a ${key}: all of "${source}" is coded` }]
}

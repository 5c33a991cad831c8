import type { Id } from '#domain/id'
import type { Draft, Entry } from './draft.ts'
import type { Kind } from './kinds.ts'
import type { Place } from './problem.ts'

/** An id as it is written, also of a record that is faulty otherwise: what refers to it is right. */
export type Written = { id: Id; kind: Kind | 'readings'; place: Place }

/** The id of every record of one kind, and those of readings; undefined where it is absent or no id. */
export function writtenIn(entries: Draft['entries'], kind: Kind): (Omit<Written, 'id'> & { id: Id | undefined })[] {
  const own: readonly Entry<{ id: Id }>[] = entries[kind]
  const discrepancies = kind === 'discrepancies' ? entries.discrepancies : []
  return [
    ...own.map(({ record, place }) => ({ id: record.id, kind, place: place(['id']) })),
    ...discrepancies.flatMap(({ record: { readings }, place }) =>
      readings.map(({ id }, i) => ({ id, kind: 'readings' as const, place: place(['readings', i, 'id']) })),
    ),
  ]
}

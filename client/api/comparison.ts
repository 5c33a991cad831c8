import { useMemo } from 'react'
import type { Comparison } from '#domain/comparison'
import { compareOnDay } from '#domain/rules/actor-records'
import { useActorRecords } from './records.ts'

/** Where two actors differ, as of a day, computed from the records of both: another day asks the server nothing. Without either nothing is asked. */
export function useComparison(a: string | undefined, b: string | undefined, asOf?: string) {
  const [one, other] = [useActorRecords(b && a), useActorRecords(a && b)]
  const comparison = useMemo(
    (): Comparison | undefined => one.data && other.data && compareOnDay(one.data, other.data, asOf),
    [one.data, other.data, asOf],
  )
  return { comparison, records: [one.data, other.data], failed: [one, other].find(({ error }) => error !== null) }
}

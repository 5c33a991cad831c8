import { useMemo } from 'react'
import { useDayShown } from '../../api/day-shown.ts'
import { useCountsOfActors } from '../../api/lists.ts'

/** How many positions, demands and broker's acts of each actor are recorded, as of the day. */
export function useActorCounts() {
  const day = useDayShown()
  const counts = useCountsOfActors(day === undefined ? undefined : { asOf: day }).data?.items
  return useMemo(() => new Map(counts?.map((count) => [count.actor, count])), [counts])
}

import { useCallback, useMemo } from 'react'
import type { Ref } from '#domain/ref'
import type { ViewChange } from '#domain/view-state'
import { useBrokerages, useDiscrepancies, usePositions } from '../../api/lists.ts'
import { placeOf, toAnswer, toEvidence } from '../../state/places.ts'

/** Leads from a record to the screen that shows it: a position to the answer about its target, a reading to its question. */
export function useRecordPlace(): (record: Ref) => ViewChange | undefined {
  const positions = usePositions({}).data?.items
  const brokerages = useBrokerages({}).data?.items
  const discrepancies = useDiscrepancies().data?.items
  const known = useMemo(() => {
    const places = new Map<string, ViewChange>()
    for (const { id, holder, target } of positions ?? []) places.set(id, toAnswer(target.id, { actor: holder.id }))
    for (const { id, actor, target } of brokerages ?? [])
      places.set(id, toAnswer(target.id, { actor: actor.id, ask: 'brokered' }))
    for (const { id, readings } of discrepancies ?? [])
      for (const reading of readings) places.set(reading.id, toEvidence(id))
    return places
  }, [positions, brokerages, discrepancies])
  return useCallback((record) => known.get(record.id) ?? placeOf(record), [known])
}

import type { UseQueryResult } from '@tanstack/react-query'
import { useCallback } from 'react'
import type { ActorDetail } from '#domain/actor-detail'
import { ActorRecords } from '#domain/actor-records'
import { actorOnDay } from '#domain/rules/actor-records'
import { actorRecordsPath } from './record-paths.ts'
import { useFetched } from './use-fetched.ts'

/** Where an actor stands on everything, as of a day. Computed from the records of all days: another day asks the server nothing. */
export function useActor(id: string | undefined, asOf?: string): UseQueryResult<ActorDetail> {
  const ofDay = useCallback((records: ActorRecords) => actorOnDay(records, asOf), [asOf])
  return useFetched(actorRecordsPath(id), ActorRecords, ofDay)
}

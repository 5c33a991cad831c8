import { ActorRecords } from '#domain/actor-records'
import { Records } from '#domain/records'
import { actorRecordsPath, recordsPath } from './record-paths.ts'
import { useFetched } from './use-fetched.ts'

/** All that is recorded of a point, heading, plan, demand, issue or event on whatever day, with its names and sources. */
export const useRecords = (id: string | undefined) => useFetched(recordsPath(id), Records)

/** All that is recorded of an actor on whatever day, with its names and sources. */
export const useActorRecords = (id: string | undefined) => useFetched(actorRecordsPath(id), ActorRecords)

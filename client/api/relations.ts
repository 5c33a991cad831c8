import { RelationRecords } from '#domain/relation'
import { pathWith } from './fetch-json.ts'
import { useFetched } from './use-fetched.ts'

/** All that joins actors on whatever day, without who agrees and differs. */
export const useRelations = () => useFetched('/api/relations/records', RelationRecords)

/** With whom an actor agrees and differs, on whatever day. Nothing is asked without one. */
export const useAccords = (actor: string | undefined) =>
  useFetched(
    actor === undefined ? undefined : pathWith('/api/relations/records', { kind: 'agrees,differs', actor }),
    RelationRecords,
  )

import { z } from 'zod'
import { Ref } from '#domain/ref'
import { oneOf, useKnown } from './use-fetched.ts'

/** Where all that is recorded of a target is to be had. */
export const recordsPath = (id: string | undefined) => oneOf('records', id)

/** Where all that is recorded of an actor is to be had. */
export const actorRecordsPath = (id: string | undefined) => {
  const path = oneOf('actors', id)
  return path && `${path}/records`
}

const OfTarget = z.object({ target: Ref })
const OfActor = z.object({ actor: Ref.pick({ id: true, name: true }) })

/** What the page is about, once its records are here: asks nothing by itself. */
export const useKnownTarget = (id: string | undefined) => useKnown(recordsPath(id), OfTarget)?.target
export const useKnownActor = (id: string | undefined) => useKnown(actorRecordsPath(id), OfActor)?.actor

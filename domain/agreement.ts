import { z } from 'zod'
import { analysed } from './ground.ts'
import { Ref } from './ref.ts'
import { Said } from './said.ts'

/** `holder`: whose position it is, who may speak for the party that it counts for. */
const SharedPosition = Said.extend({ position: Ref, holder: Ref }).meta({ id: 'SharedPosition' })

/** A point about which both spoke: `agreements` and `conflicts` count pairs of different stances of theirs, alike and unlike. */
export const SharedPoint = z
  .object({
    point: Ref,
    agreements: z.number(),
    conflicts: z.number(),
    a: z.array(SharedPosition),
    b: z.array(SharedPosition),
  })
  .meta({ id: 'SharedPoint' })

/** Two actors who share at least one point. Agreement is the share of agreements, distance that of conflicts. */
export const Agreement = z
  .object({
    a: Ref,
    b: Ref,
    agreements: z.number(),
    conflicts: z.number(),
    agreement: z.number(),
    distance: z.number(),
    on: z.array(SharedPoint),
  })
  .meta({ id: 'Agreement' })

/** Pairs with the most agreements and conflicts first, one page of them; `total`: how many there are. A pair that shares no point is absent: silence is not disagreement. */
export const Agreements = z
  .object({ ...analysed, pairs: z.array(Agreement), total: z.int() })
  .meta({ id: 'Agreements' })

export type SharedPosition = z.infer<typeof SharedPosition>
export type SharedPoint = z.infer<typeof SharedPoint>

/** A claim of one of the two, whatever else is known of it. */
export type SharedClaim = Omit<SharedPosition, 'position'>

/** A point about which both spoke, with the claims of both. */
export type OnPoint<C extends SharedClaim = SharedClaim> = Omit<SharedPoint, 'a' | 'b'> & {
  a: readonly C[]
  b: readonly C[]
}
export type Agreement = z.infer<typeof Agreement>
export type Agreements = z.infer<typeof Agreements>

import { z } from 'zod'
import { analysed } from './ground.ts'
import { Ref } from './ref.ts'

/** A tie of more agreements than conflicts (weight above 0) between two camps, or of more conflicts within one. */
export const BalanceError = z.object({ a: Ref, b: Ref, weight: z.number() }).meta({ id: 'BalanceError' })

/**
 * The camps with the fewest errors. `errors`: the weight of all that are `wrong`. `exact`: no camps have fewer. `asked`: at most
 * so many camps. `untied`: who shares no point with anybody, or only with as much conflict as agreement.
 */
export const Balance = z
  .object({
    ...analysed,
    asked: z.int().optional(),
    camps: z.array(z.array(Ref)),
    errors: z.number(),
    exact: z.boolean(),
    wrong: z.array(BalanceError),
    untied: z.array(Ref),
  })
  .meta({ id: 'Balance' })

export type BalanceError = z.infer<typeof BalanceError>
export type Balance = z.infer<typeof Balance>

import { z } from 'zod'
import { analysed } from './ground.ts'
import { Ref } from './ref.ts'

/**
 * Camps of two and more, the largest first. `modularity` of the positive ties: absent where there are none. `alone`: who shares
 * points with others and agrees with nobody enough to be in a camp. `untied`: who shares no point with anybody.
 */
export const Coalitions = z
  .object({
    ...analysed,
    camps: z.array(z.array(Ref)),
    modularity: z.number().optional(),
    alone: z.array(Ref),
    untied: z.array(Ref),
  })
  .meta({ id: 'Coalitions' })

export type Coalitions = z.infer<typeof Coalitions>

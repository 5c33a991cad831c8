import { z } from 'zod'

/**
 * How many say something: sides before actors. `sides`: for which somebody speaks; `others`: who speak for none, each office with
 * whom it represents; `actors`: all of these, one by one. `inferred`: actors of whom it is only inferred, counted in none of the others.
 */
export const SideCount = z
  .object({ sides: z.int(), others: z.int(), actors: z.int(), inferred: z.int() })
  .meta({ id: 'SideCount' })

export type SideCount = z.infer<typeof SideCount>

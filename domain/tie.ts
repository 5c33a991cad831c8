import { z } from 'zod'

/**
 * What binds two actors, or sets them against each other: above 0 they agree, below 0 they are in conflict, 0 is both in equal
 * parts. It has no direction. Where there is no tie, nothing is known to bind them.
 */
export const Tie = z.object({ a: z.string(), b: z.string(), weight: z.number() }).meta({ id: 'Tie' })

export type Tie = z.infer<typeof Tie>

import { z } from 'zod'
import { Id } from './id.ts'

/**
 * As whose an actor's word counts. `head`: the principal of its side where it speaks for it, else whom it represents in the end,
 * or itself. `side`: the side that it counts for; none for analysts, opinion, parties, those between and those who report.
 */
export const Voice = z.object({ head: Id, side: Id.optional() }).meta({ id: 'Voice' })

export type Voice = z.infer<typeof Voice>

import { z } from 'zod'
import { Id } from './id.ts'

/** How much is recorded of one actor as of a day: positions that it holds, demands, acts as a broker. Who has none of them is not listed. */
export const ActorCounts = z.object({ actor: Id, positions: z.int(), demands: z.int(), brokerages: z.int() }).meta({
  id: 'ActorCounts',
  description: '`positions` that it holds, `demands` that it makes, `brokerages`: what it did as a broker by the day.',
})

export type ActorCounts = z.infer<typeof ActorCounts>

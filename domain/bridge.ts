import { z } from 'zod'
import { Brokerage } from './brokerage.ts'
import { analysed } from './ground.ts'
import { Ref } from './ref.ts'

/**
 * Computed: an actor on the shortest ways between others, and the conflicts to both sides of which it has positive ties,
 * where each of the three ties rests on at least two subjects. `betweenness` from 0 to 1 sees no sign.
 */
export const Bridge = z
  .object({ actor: Ref, betweenness: z.number(), between: z.array(z.object({ a: Ref, b: Ref })) })
  .meta({ id: 'Bridge' })

/** Recorded: an actor of whom sources say that it brokered. */
export const Broker = z.object({ actor: Ref, brokerages: z.array(Brokerage) }).meta({ id: 'Broker' })

/** Bridges are computed, brokers are recorded: two lists, never one. */
export const Bridges = z
  .object({ ...analysed, bridges: z.array(Bridge), brokers: z.array(Broker) })
  .meta({ id: 'Bridges' })

export type Bridge = z.infer<typeof Bridge>
export type Broker = z.infer<typeof Broker>
export type Bridges = z.infer<typeof Bridges>

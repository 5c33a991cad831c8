import { z } from 'zod'
import { Actor } from './actor.ts'
import { Brokerage } from './brokerage.ts'
import { Demand } from './demand.ts'
import { NegotiationEvent } from './event.ts'
import { Position } from './position.ts'
import { Pressure } from './pressure.ts'
import { RelatedRef } from './ref.ts'
import { StandingParts } from './standing.ts'

/** An actor with its standing on everything as of a day, and all that the reports record of it. */
export const ActorDetail = Actor.extend({
  sentence: z.string(),
  parts: StandingParts,
  representedBy: z.array(RelatedRef),
  members: z.array(RelatedRef),
  positions: z.array(Position),
  voiced: z.array(Position),
  brokerages: z.array(Brokerage),
  demands: z.array(Demand),
  events: z.array(NegotiationEvent),
  pressures: z.array(Pressure),
}).meta({ id: 'ActorDetail' })

export type ActorDetail = z.infer<typeof ActorDetail>

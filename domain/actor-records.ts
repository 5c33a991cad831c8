import { z } from 'zod'
import { ActorDetail } from './actor-detail.ts'
import { Day } from './dates.ts'
import { Forecast } from './forecast.ts'
import { Issue } from './issue.ts'
import { Name } from './name.ts'
import { NamedActor } from './named-actor.ts'
import { Quotation } from './quotation.ts'
import { Source } from './source.ts'

/**
 * All that is recorded of an actor on whatever day, with all that it takes to show it: its detail of any one day follows from it (`actorOnDay`).
 * `asOf` is the negotiation's own day. `forecasts` are its own and those about it. `listed`: the plans, and points of them, that it took a position
 * on or that answer its demands, in their order; `issues`: those that its positions and demands are about. `actors` and `sources`: all that are named.
 */
export const ActorRecords = z
  .object({
    asOf: Day,
    actor: ActorDetail.omit({ sentence: true, parts: true }),
    forecasts: z.array(Forecast),
    quotations: z.array(Quotation),
    listed: z.array(Name),
    issues: z.array(Issue),
    actors: z.array(NamedActor),
    sources: z.array(Source),
  })
  .meta({
    id: 'ActorRecords',
    description:
      'All that is recorded of an actor on whatever day, with the names and sources of it; `asOf` is the day that the negotiation is coded up ' +
      'to. `listed`: the plans, and points of them, that it took a position on or that answer its demands, in their order.',
  })

export type ActorRecords = z.infer<typeof ActorRecords>

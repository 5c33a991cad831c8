import { z } from 'zod'
import { Id } from './id.ts'

/** The graph's node labels, by the names that queries use. */
export const Label = z
  .enum([
    'Negotiation',
    'Actor',
    'Plan',
    'PlanPoint',
    'Heading',
    'Issue',
    'Position',
    'Brokerage',
    'Demand',
    'Event',
    'Pressure',
    'Source',
    'Discrepancy',
    'Reading',
  ])
  .meta({ id: 'Label' })

export type Label = z.infer<typeof Label>

/** Names a thing in the graph: `name` is an actor's name, or the thing's title, question or summary. */
export const Ref = z.object({ id: Id, label: Label, name: z.string() }).meta({ id: 'Ref' })

export type Ref = z.infer<typeof Ref>

/** A ref with how the two are related ("chairs the party", "son-in-law"). */
export const Relation = Ref.extend({ how: z.string().optional() }).meta({ id: 'Relation' })

export type Relation = z.infer<typeof Relation>

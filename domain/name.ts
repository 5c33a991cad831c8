import { z } from 'zod'
import { ActorKind } from './actor.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'

/** What one thing is called and where it is listed: an actor under its side, a heading under its plan, a point under both, in their `order`. */
export const Name = Ref.pick({ id: true, label: true, name: true })
  .extend({
    short: z.string().optional(),
    side: Id.optional(),
    kind: ActorKind.optional(),
    seat: z.int().optional(),
    plan: Id.optional(),
    heading: Id.optional(),
    order: z.int().optional(),
  })
  .meta({
    id: 'Name',
    description:
      '`side`, `kind` and `seat` of an actor (its place in its side at the Table), `plan` of a heading or a point, `heading` of a point, `order` within these or among issues.',
  })

export type Name = z.infer<typeof Name>

/** Whatever can be asked about or cited by name, in the order in which it is listed. */
export const namedLabels = [
  'Actor',
  'Plan',
  'PlanPoint',
  'Heading',
  'Issue',
  'Demand',
  'Event',
  'Source',
  'Discrepancy',
] as const satisfies readonly Ref['label'][]

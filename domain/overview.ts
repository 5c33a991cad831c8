import { z } from 'zod'
import { Basis, Known } from './basis.ts'
import { BrokerageRole } from './brokerage.ts'
import { Citation } from './citation.ts'
import { DatePrecision, PartialDate } from './dates.ts'
import { DiscrepancyKind } from './discrepancy.ts'
import { Id } from './id.ts'
import { PointState } from './point-state.ts'
import { Ref } from './ref.ts'
import { SideCount } from './side-count.ts'
import { Stance } from './stance.ts'

/** Something dated that changed the picture: a position taken or changed, a plan put forward, an event, a brokerage. */
export const Change = z
  .object({
    date: PartialDate,
    datePrecision: DatePrecision,
    what: z.enum(['position', 'plan', 'event', 'brokerage']),
    record: Id,
    sentence: z.string(),
    subject: Ref,
    target: Ref.optional(),
    stance: Stance.optional(),
    before: Stance.optional(),
    role: BrokerageRole.optional(),
    known: Known.optional(),
    citations: z.array(Citation),
  })
  .meta({
    id: 'Change',
    description:
      '`record`: the position, plan, event or brokerage itself; `known`: how it is, of a position or a brokerage. `before`: the stance that the same holder is known to have held on the same target until then; absent where another report merely sees it otherwise.',
  })

/**
 * A point that sides clash or collide over: how many are for it and against it, on the point itself, by a demand (met also in
 * part), and by either, which counts nobody twice. Of a demand: as it is known that they make it.
 */
export const Contested = z
  .object({
    point: Ref,
    state: PointState,
    for: SideCount,
    against: SideCount,
    onPoint: z.object({ for: SideCount, against: SideCount }),
    byDemand: z.object({ met: SideCount, contradicted: SideCount }),
  })
  .meta({ id: 'Contested' })

/**
 * What the negotiation looks like beside its points, as of a day. Counts are of positions on the plan and its points; who has
 * declared none is counted apart (`undeclared`), as is a point of which nothing else is known (`pointsUndeclared`). Of
 * `pointsWithPosition`, on `pointsInferred` nobody is recorded as saying so: the positions are inferred, read by us or without a basis.
 */
export const Overview = z
  .object({
    changes: z.array(Change),
    contested: z.array(Contested),
    disagreements: z.array(
      z.object({ id: z.string(), question: z.string(), kind: DiscrepancyKind, sources: z.int(), about: z.array(Ref) }),
    ),
    evidence: z.object({
      positions: z.int(),
      undeclared: z.int(),
      onOneSource: z.int(),
      byBasis: z.partialRecord(Basis, z.int()),
      points: z.int(),
      pointsWithPosition: z.int(),
      pointsInferred: z.int(),
      pointsByDemandOnly: z.int(),
      pointsUndeclared: z.int(),
      pointsSilent: z.int(),
    }),
  })
  .meta({ id: 'Overview' })

/** One day (or month, or year, where no source says more) and how many dated records stand on it. */
export const DatedClaims = z
  .object({ date: PartialDate, positions: z.int(), brokerages: z.int(), events: z.int() })
  .meta({ id: 'DatedClaims' })

export type Change = z.infer<typeof Change>
export type Contested = z.infer<typeof Contested>
export type Overview = z.infer<typeof Overview>
export type DatedClaims = z.infer<typeof DatedClaims>

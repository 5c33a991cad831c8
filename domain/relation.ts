import { z } from 'zod'
import type { BrokerageRole } from './brokerage.ts'
import { Day, maybeDated, PartialDate } from './dates.ts'
import { type EventKind, EventStatus } from './event.ts'
import { NamedActor } from './named-actor.ts'
import { Ref } from './ref.ts'
import { Source } from './source.ts'
import { tie } from './tie-evidence.ts'

/**
 * What may join two actors. `met`: both attended one meeting, or were to; `drafted-with`: both worked on one plan or point, as one and
 * the same paragraph says; `agrees` and `differs`: by the latest that both hold on one target; `carries`: an unnamed source and its outlet.
 */
export const RelationKind = z
  .enum(['speaks-for', 'member-of', 'allied', 'related', 'met', 'drafted-with', 'agrees', 'differs', 'carries'])
  .meta({ id: 'RelationKind' })

export type RelationKind = z.infer<typeof RelationKind>

/** Those that follow from positions: of many actors they are too many to be read at once. */
export const accordKinds = ['agrees', 'differs'] as const satisfies readonly RelationKind[]

const ties: ReadonlySet<RelationKind> = new Set<RelationKind>([
  'speaks-for',
  'member-of',
  'allied',
  'related',
  'carries',
])

/** Whether it goes from one actor to the other as it is recorded, and says how. The others go from the one who comes first by name. */
export const isAsRecorded = ({ kind }: { kind: RelationKind }): boolean => ties.has(kind)

const oneWay: ReadonlySet<RelationKind> = new Set<RelationKind>(['speaks-for', 'member-of', 'carries'])

/** Whether it leads from one actor to the other and not back: two who speak for each other have two. */
export const leadsOneWay = (kind: RelationKind): boolean => oneWay.has(kind)

/** What who worked on a plan or point together did. */
export const draftingRoles = ['drafted', 'negotiated'] as const satisfies readonly BrokerageRole[]

/** Events at which people meet. */
export const meetingKinds = ['meeting', 'summit', 'talks', 'visit'] as const satisfies readonly EventKind[]

/** The two that are joined, and how. `status`: of `met` alone. */
const joined = { from: Ref, to: Ref, kind: RelationKind, status: EventStatus.optional() }

const how = z.string().optional()

/** An event, a plan, a point or whatever else two are joined by. `times`: how often, where one record tells of several meetings. */
export const JoinedBy = Ref.extend({ ...maybeDated, place: z.string().optional(), times: z.int().optional() }).meta({
  id: 'JoinedBy',
  description: '`times`: how often, where one record tells of several meetings.',
})

export type JoinedBy = z.infer<typeof JoinedBy>

/** The same, with how it is known that it joins the two. */
export const Joint = JoinedBy.extend(tie).meta({ id: 'Joint' })

/** What joins two actors once, on whatever day. `since`: from when on it is known, always without it; `until`: before when it no longer holds. */
export const RelationClaim = z
  .object({
    ...joined,
    since: PartialDate.optional(),
    until: PartialDate.optional(),
    how,
    by: JoinedBy.optional(),
    ...tie,
  })
  .meta({
    id: 'RelationClaim',
    description:
      'What joins two actors once. It holds from `since` on, without it always, until before `until`. What was held is known from its ' +
      'date on, what was to be from the date of the first report of it. `by`: the event, or what both worked on or hold something about.',
  })

export type RelationClaim = z.infer<typeof RelationClaim>

/**
 * What joins two actors on one day, in one way. `claims`: how often, a meeting as many times as it took place; `weak`: how many of these
 * nobody is said to have said. It is as well known as the best known of them. `how`: read from `from` to `to`.
 */
export const Relation = z
  .object({
    ...joined,
    claims: z.int(),
    weak: z.int().optional(),
    how,
    ...tie,
    on: z.array(Joint),
  })
  .meta({
    id: 'Relation',
    description:
      '`claims`: how often the two are joined so, a meeting as many times as it took place; `weak`: how many of these no source says, ' +
      'but are inferred, read by us or on no recorded basis. Basis and strength are those of the best known. `how` reads from `from` to ' +
      '`to`. `on`: the events, or what both worked on or hold something about, the best known first.',
  })

export type Relation = z.infer<typeof Relation>

/** All that joins actors, on whatever day: the relations of any day follow from it (`relationsOnDay`). */
export const RelationRecords = z
  .object({ asOf: Day, claims: z.array(RelationClaim), actors: z.array(NamedActor), sources: z.array(Source) })
  .meta({
    id: 'RelationRecords',
    description:
      'All that joins actors, on whatever day, with the actors and sources that are named; `asOf` is the day that the negotiation is coded up to.',
  })

export type RelationRecords = z.infer<typeof RelationRecords>

/** One step of a path, in the direction of the path. `reversed`: the relation itself goes the other way, and `how` with it. */
export const Hop = Relation.extend({ reversed: z.literal(true).optional(), sentence: z.string() }).meta({
  id: 'Hop',
  description:
    'One step, from one actor to the next. `reversed`: the relation itself, and its `how`, go from `to` to `from`.',
})

export type Hop = z.infer<typeof Hop>

/** The ways from one actor to another, the shortest first. `calledOff`: meetings of the two that were to be and were not; no step of any path. */
export const Paths = z.object({ paths: z.array(z.object({ hops: z.array(Hop) })), calledOff: z.array(Hop) }).meta({
  id: 'Paths',
  description:
    'The ways from one actor to another, the shortest first. `calledOff`: what was called off between the two. It is no step of any path.',
})

export type Paths = z.infer<typeof Paths>

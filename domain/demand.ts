import { z } from 'zod'
import { Basis, evidence, Hedge, Strength } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line, longest, text } from './text.ts'

/** How a point answers a demand. */
export const MatchKind = z.enum(['meets', 'partly-meets', 'contradicts']).meta({ id: 'MatchKind' })

export type MatchKind = z.infer<typeof MatchKind>

/** How several answers come out together: what all of them are, or `split` where they differ. */
export const JointAnswer = z.enum([...MatchKind.options, 'split']).meta({ id: 'JointAnswer' })

export type JointAnswer = z.infer<typeof JointAnswer>

/** How many answer how: points of a plan one demand, or one point the demands of an actor. */
export const AnswerCounts = z
  .object({ meets: z.int(), 'partly-meets': z.int(), contradicts: z.int() })
  .meta({ id: 'AnswerCounts' })

export type AnswerCounts = z.infer<typeof AnswerCounts>

const fields = { id: Id, title: line(), text: text(longest.prose), redLine: z.boolean(), ...evidence }

const matchFields = {
  kind: MatchKind,
  basis: Basis.default('not-recorded'),
  hedged: z.literal(true).optional(),
  hedge: Hedge.optional(),
  why: text(longest.prose),
}

export const DemandRecord = z.strictObject({
  ...fields,
  actors: z.array(Id).min(1, 'at least one actor'),
  issues: z.array(Id).default([]),
  matches: z.array(z.strictObject({ ...matchFields, point: Id, citations: z.array(Citation).default([]) })).default([]),
  citations,
})

/** What actors ask for regardless of any plan. A point that meets it is not a stance of theirs on that point. */
export const Demand = z
  .object({
    ...fields,
    actors: z.array(Ref),
    issues: z.array(Ref),
    matches: z.array(z.object({ ...matchFields, point: Ref, strength: Strength, citations: z.array(Citation) })),
    strength: Strength,
    citations: z.array(Citation),
  })
  .meta({ id: 'Demand' })

/** One actor's demand, as a point answers it: the second way of standing to a point. */
export const DemandMatch = z
  .object({
    ...matchFields,
    actor: Ref,
    demand: Ref,
    point: Ref,
    strength: Strength,
    citations: z.array(Citation),
  })
  .meta({ id: 'DemandMatch', description: '`citations`: where a report itself says so; none where it is our reading.' })

export type DemandRecord = z.infer<typeof DemandRecord>
export type Demand = z.infer<typeof Demand>
export type DemandMatch = z.infer<typeof DemandMatch>

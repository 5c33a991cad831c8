import { z } from 'zod'
import { Basis } from './basis.ts'
import { Citation, citations } from './citation.ts'
import { Id } from './id.ts'
import { Ref } from './ref.ts'
import { line, longest, text } from './text.ts'

/** How a point answers a demand. */
export const MatchKind = z.enum(['meets', 'partly-meets', 'contradicts']).meta({ id: 'MatchKind' })

export type MatchKind = z.infer<typeof MatchKind>

const fields = { id: Id, title: line(), text: text(longest.prose), redLine: z.boolean() }

const matchFields = { kind: MatchKind, basis: Basis, why: text(longest.prose) }

export const DemandRecord = z.strictObject({
  ...fields,
  actors: z.array(Id).min(1, 'at least one actor'),
  issues: z.array(Id).default([]),
  matches: z.array(z.strictObject({ ...matchFields, point: Id })).default([]),
  citations,
})

/** What actors ask for regardless of any plan. A point that meets it is not a stance of theirs on that point. */
export const Demand = z
  .object({
    ...fields,
    actors: z.array(Ref),
    issues: z.array(Ref),
    matches: z.array(z.object({ ...matchFields, point: Ref })),
    citations: z.array(Citation),
  })
  .meta({ id: 'Demand' })

/** One actor's demand, as a point answers it: the second way of standing to a point. */
export const DemandMatch = z.object({ ...matchFields, actor: Ref, demand: Ref, point: Ref }).meta({ id: 'DemandMatch' })

export type DemandRecord = z.infer<typeof DemandRecord>
export type Demand = z.infer<typeof Demand>
export type DemandMatch = z.infer<typeof DemandMatch>

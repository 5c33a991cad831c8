import { z } from 'zod'
import { noted } from './basis.ts'
import { Citation } from './citation.ts'
import { Id } from './id.ts'
import { Article, RelatedRef } from './ref.ts'
import { line, longest, shortName, text, twoLetters } from './text.ts'
import { tieRecord } from './tie-evidence.ts'

export const ActorKind = z
  .enum([
    'person',
    'state',
    'government-body',
    'international-organisation',
    'company',
    'media',
    'religious-body',
    'group',
    'unnamed-source',
  ])
  .meta({ id: 'ActorKind' })

export type ActorKind = z.infer<typeof ActorKind>

const fields = {
  id: Id,
  name: line(),
  short: shortName().optional(),
  code: twoLetters().optional(),
  article: Article.optional(),
  plural: z.boolean().optional(),
  kind: ActorKind,
  side: Id,
  aliases: z.array(line()).default([]),
  role: text(longest.prose).optional(),
  summary: text(longest.prose).optional(),
  citations: z.array(Citation).default([]),
  ...noted,
}

const relation = z.array(z.strictObject({ actor: Id, how: text(longest.prose).optional(), ...tieRecord })).default([])

/** The keys of an actor's relations to others. */
export const actorRelations = ['represents', 'memberOf', 'alliedWith', 'relatedTo'] as const

/** As written in a dataset: relations name actors by id. */
export const ActorRecord = z.strictObject({
  ...fields,
  represents: relation,
  memberOf: relation,
  alliedWith: relation,
  relatedTo: relation,
})

/** Anyone who can hold a position, broker, demand or take part. `side`: the id of one of the negotiation's sides. `plural`: its name takes a plural verb. `seat`: which one of its side's it has at the Table. */
export const Actor = z
  .object({
    ...fields,
    seat: z.int().nonnegative().optional(),
    represents: z.array(RelatedRef),
    memberOf: z.array(RelatedRef),
    alliedWith: z.array(RelatedRef),
    relatedTo: z.array(RelatedRef),
  })
  .meta({ id: 'Actor' })

export type ActorRecord = z.infer<typeof ActorRecord>
export type Actor = z.infer<typeof Actor>

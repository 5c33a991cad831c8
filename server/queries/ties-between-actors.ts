import { z } from 'zod'
import { ActorKind } from '#domain/actor'
import { defineQuery, type Query } from './define-query.ts'
import { refOf, tieOf } from './phrases.ts'
import { RefRow, readTie, tieShape } from './rows.ts'

const TieBetweenActors = z
  .object({
    type: z.enum(['REPRESENTS', 'MEMBER_OF', 'ALLIED_WITH', 'RELATED_TO']),
    from: RefRow,
    fromKind: ActorKind,
    to: RefRow,
    toKind: ActorKind,
    how: z.string().optional(),
    tie: z.object(tieShape),
  })
  .transform(({ tie, ...ends }) => ({ ...ends, ...readTie(tie) }))

export type TieBetweenActors = z.infer<typeof TieBetweenActors>

/** Whom each actor speaks for, where it belongs, with whom it is allied or otherwise related, as it is recorded: from one to the other. */
export const tiesBetweenActors: Query<Record<string, never>, TieBetweenActors> = defineQuery(
  'tiesBetweenActors',
  `MATCH (actor:Actor:parley)-[tie:REPRESENTS|MEMBER_OF|ALLIED_WITH|RELATED_TO]->(other:Actor:parley)
RETURN type(tie) AS type, ${refOf('actor', 'Actor')} AS from, actor.kind AS fromKind, ${refOf('other', 'Actor')} AS to, other.kind AS toKind,
  tie.how AS how, {${tieOf('tie')}} AS tie
ORDER BY actor.id, other.id, type(tie), coalesce(tie.how, '')`,
  TieBetweenActors,
)

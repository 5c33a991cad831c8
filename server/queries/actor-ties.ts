import { z } from 'zod'
import type { Id } from '#domain/id'
import type { RelatedRef } from '#domain/ref'
import { relatedOver } from './actors.ts'
import { defineQuery, type Query } from './define-query.ts'
import { RelationsRow } from './rows.ts'

/** Who represents an actor, and who its members are: its own relations seen from the other end. */
export type ActorTies = { representedBy: RelatedRef[]; members: RelatedRef[] }

export const actorTies: Query<{ id: Id }, ActorTies> = defineQuery(
  'actorTies',
  `MATCH (actor:Actor:parley {id: $id})
RETURN ${relatedOver('(actor)<-[tie:REPRESENTS]-(other:Actor)')} AS representedBy,
  ${relatedOver('(actor)<-[tie:MEMBER_OF]-(other:Actor)')} AS members`,
  z.object({ representedBy: RelationsRow, members: RelationsRow }),
)

import { Actor, type ActorKind } from '#domain/actor'
import type { Id } from '#domain/id'
import { defineQuery, type Query } from './define-query.ts'
import { citationsOf, isOneOf, tieOf } from './phrases.ts'
import { CitationsRow, entryOf, RelationsRow } from './rows.ts'

/** The actors at the other end of an edge, with how they are related. */
export function relatedOver(pattern: string): string {
  return `[${pattern} | {id: other.id, labels: labels(other), name: other.name, how: tie.how, ${tieOf('tie')}}]`
}

const ActorRow = Actor.extend({
  represents: RelationsRow,
  memberOf: RelationsRow,
  alliedWith: RelationsRow,
  relatedTo: RelationsRow,
  citations: CitationsRow,
})

export type ActorFilter = { ids: Id[] | null; kinds: ActorKind[] | null; sides: string[] | null; q: string | null }

export const anyActor: ActorFilter = { ids: null, kinds: null, sides: null, q: null }

/** Actors by name. Being allied or related goes both ways, whichever way it was written. `q`: in lower case. */
export const actors: Query<ActorFilter, Actor> = defineQuery(
  'actors',
  `MATCH (actor:Actor:parley)
WHERE ${isOneOf('actor.id', 'ids')} AND ${isOneOf('actor.kind', 'kinds')} AND ${isOneOf('actor.side', 'sides')}
  AND ($q IS NULL OR toLower(actor.name) CONTAINS $q OR any(alias IN actor.aliases WHERE toLower(alias) CONTAINS $q))
RETURN actor {.*,
    represents: ${relatedOver('(actor)-[tie:REPRESENTS]->(other:Actor)')},
    memberOf: ${relatedOver('(actor)-[tie:MEMBER_OF]->(other:Actor)')},
    alliedWith: ${relatedOver('(actor)-[tie:ALLIED_WITH]-(other:Actor)')},
    relatedTo: ${relatedOver('(actor)-[tie:RELATED_TO]-(other:Actor)')},
    citations: ${citationsOf('actor')}} AS entry
ORDER BY actor.name, actor.id`,
  entryOf(ActorRow),
)

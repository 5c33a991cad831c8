import type { ActorKind } from '#domain/actor'
import type { RelationClaim, RelationKind } from '#domain/relation'

/** A tie between two actors as it is recorded. */
export type RecordedTie = Pick<
  RelationClaim,
  'from' | 'to' | 'how' | 'basis' | 'hedged' | 'hedge' | 'strength' | 'citations'
> & { type: 'REPRESENTS' | 'MEMBER_OF' | 'ALLIED_WITH' | 'RELATED_TO'; fromKind: ActorKind; toKind: ActorKind }

const kindOf = {
  REPRESENTS: 'speaks-for',
  MEMBER_OF: 'member-of',
  ALLIED_WITH: 'allied',
  RELATED_TO: 'related',
} as const satisfies Record<RecordedTie['type'], RelationKind>

/** What joins actors by how they are recorded themselves, on every day. An outlet carries the unnamed source that is related to it. */
export function tieClaims(ties: readonly RecordedTie[]): RelationClaim[] {
  return ties.map(({ type, from, fromKind, to, toKind, how, ...known }) => {
    const related = { from, to, kind: kindOf[type], ...(how === undefined ? {} : { how }), ...known }
    if (type !== 'RELATED_TO') return related
    if (fromKind === 'unnamed-source' && toKind === 'media') return { ...related, kind: 'carries' as const }
    // Its `how` would say how the outlet is related to the source, and not the other way round.
    if (fromKind === 'media' && toKind === 'unnamed-source') return { from: to, to: from, kind: 'carries', ...known }
    return related
  })
}

import type { Actor, ActorKind } from '#domain/actor'
import type { ActorCounts } from '#domain/actor-counts'
import type { Side } from '#domain/side'

/** Letters without marks and case, so that "Zelenskyy" finds itself however it is typed. */
function folded(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

/** Actors of one kind that the words name, by name, alias or role. Without words or kind, all. */
export function findActors(actors: readonly Actor[], find = '', kind?: ActorKind): Actor[] {
  const words = folded(find).split(/\s+/).filter(Boolean)
  return actors.filter((actor) => {
    const text = folded([actor.name, ...actor.aliases, actor.role ?? ''].join(' '))
    return (kind === undefined || actor.kind === kind) && words.every((word) => text.includes(word))
  })
}

export type SideOfActors = { side: Pick<Side, 'id' | 'name'>; actors: Actor[] }

/** By side, in the negotiation's order; within one those with the most positions first. */
export function actorsBySide(
  actors: readonly Actor[],
  sides: readonly Pick<Side, 'id' | 'name'>[],
  recorded: ReadonlyMap<string, Pick<ActorCounts, 'positions'>>,
): SideOfActors[] {
  const count = ({ id }: Actor) => recorded.get(id)?.positions ?? 0
  return sides.flatMap((side) => {
    const own = actors.filter((actor) => actor.side === side.id)
    own.sort((a, b) => count(b) - count(a) || a.name.localeCompare(b.name, 'en'))
    return own.length > 0 ? [{ side, actors: own }] : []
  })
}

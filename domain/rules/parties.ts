import type { Actor } from '../actor.ts'
import type { Id } from '../id.ts'
import { by } from '../in-order.ts'
import { actorRef, type Ref } from '../ref.ts'

/**
 * For whom each actor speaks in the end: whom those represent whom it represents, as far as that goes. Who represents nobody
 * speaks for itself; so does whoever represents only such as represent each other in a circle.
 */
export function partiesOf(actors: readonly Actor[]): Map<Id, Ref[]> {
  const represents = new Map(actors.map((actor) => [actor.id, actor.represents]))
  const known = new Map(actors.map((actor) => [actor.id, actor]))
  const refOf = ({ id, name }: Pick<Actor, 'id' | 'name'>): Ref => actorRef(known.get(id) ?? { id, name })
  return new Map(
    actors.map((actor) => {
      const heads = new Map<Id, Ref>()
      const seen = new Set<Id>()
      const rim: Pick<Actor, 'id' | 'name'>[] = [actor]
      for (const one of rim) {
        if (seen.has(one.id)) continue
        seen.add(one.id)
        const above = represents.get(one.id) ?? []
        if (above.length === 0) heads.set(one.id, refOf(one))
        rim.push(...above)
      }
      const parties = [...heads.values()].sort(
        by(
          (party) => party.name,
          (party) => party.id,
        ),
      )
      return [actor.id, parties.length > 0 ? parties : [refOf(actor)]]
    }),
  )
}

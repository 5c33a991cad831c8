import type { Id } from '#domain/id'
import type { NamedActor } from '#domain/named-actor'
import { voicesOf } from '#domain/rules/sides'
import { actors, anyActor } from '../queries/actors.ts'
import type { Readable } from '../queries/define-query.ts'
import { sides } from '../queries/sides.ts'

/** These actors by name, each with as whose its word counts, which follows from all of them. */
export async function actorsNamed(store: Readable, ids: ReadonlySet<Id>): Promise<NamedActor[]> {
  const [everybody, inOrder] = await Promise.all([actors.ask(store, anyActor), sides.ask(store, {})])
  const voices = voicesOf(everybody, inOrder)
  return everybody
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, kind, side, aliases, role, represents }) => ({
      ...{ id, name, kind, side, aliases },
      ...(role === undefined ? {} : { role }),
      represents: represents.map((one) => one.id),
      voice: voices.get(id) ?? { head: id },
    }))
}

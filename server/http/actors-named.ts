import type { Id } from '#domain/id'
import type { NamedActor } from '#domain/named-actor'
import { everybody } from './everybody.ts'
import type { ReadAt } from './kept-reads.ts'

/** These actors by name, each with as whose its word counts, which follows from all of them. */
export async function actorsNamed(at: ReadAt, ids: ReadonlySet<Id>): Promise<NamedActor[]> {
  const { actors, voices } = await everybody(at)
  return actors
    .filter(({ id }) => ids.has(id))
    .map(({ id, name, kind, side, aliases, role, represents }) => ({
      ...{ id, name, kind, side, aliases },
      ...(role === undefined ? {} : { role }),
      represents: represents.map((one) => one.id),
      voice: voices.get(id) ?? { head: id },
    }))
}

import type { Agreements } from '#domain/agreement'
import type { Coalitions } from '#domain/coalition'
import type { Ground } from '#domain/ground'
import type { Ref } from '#domain/ref'
import { campLetter } from './camp-look.ts'
import { leading } from './leading.ts'

/** Fewer than this make no network. */
export const fewestActors = 3

/** `members`: whoever agrees most within the camp first. */
export type Camp = { letter: string; members: readonly Ref[] }

/** Which camp each actor is computed to be in. `shared`: on so many points somebody agreed or differed with somebody. */
export type Camps = {
  camps: readonly Camp[]
  letterOf: ReadonlyMap<string, string>
  alone: ReadonlySet<string>
  untied: ReadonlySet<string>
  shared: number
  ground: Ground
}

const idsOf = (actors: readonly Ref[]): ReadonlySet<string> => new Set(actors.map(({ id }) => id))

export function campsFrom(
  { camps: found, alone, untied, ground }: Coalitions,
  { pairs }: Pick<Agreements, 'pairs'>,
): Camps {
  const enough = ground.actors >= fewestActors ? found : []
  const camps = enough.map((members, at) => ({ letter: campLetter(at), members: leading(members, pairs) }))
  return {
    camps,
    letterOf: new Map(camps.flatMap(({ letter, members }) => members.map(({ id }) => [id, letter] as const))),
    alone: idsOf(alone),
    untied: idsOf(untied),
    shared: new Set(pairs.flatMap(({ on }) => on.map(({ point }) => point.id))).size,
    ground,
  }
}

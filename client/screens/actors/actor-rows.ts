import type { Actor } from '#domain/actor'
import type { ActorColumn, JoinColumn } from '#domain/actor-column'
import type { ActorCounts } from '#domain/actor-counts'
import { by } from '#domain/in-order'
import type { Side } from '#domain/side'
import { actorKindWord } from '../../claims/actor-kinds.ts'
import type { Joins } from './joined.ts'

/** An actor, to whom it is joined on the day, and how much is recorded of it. `seat`: its place among all, as they sit at the Table. */
export type ActorRow = {
  actor: Actor
  side: string
  seat: number
  joins: ReadonlyMap<JoinColumn, Joins>
  recorded: Omit<ActorCounts, 'actor'>
}

type Known = {
  actors: readonly Actor[]
  sides: readonly Pick<Side, 'id' | 'name'>[]
  joins: ReadonlyMap<string, ActorRow['joins']>
  counts: ReadonlyMap<string, ActorCounts>
}

const none = { positions: 0, demands: 0, brokerages: 0 }

/** Everybody, side by side, as they sit. */
export function actorRows({ actors, sides, joins, counts }: Known): ActorRow[] {
  const place = new Map(sides.map(({ id }, at) => [id, at]))
  const nameOf = new Map(sides.map(({ id, name }) => [id, name]))
  const seated = actors.toSorted(
    by(
      ({ side }) => place.get(side),
      ({ seat }) => seat,
      ({ name }) => name,
    ),
  )
  return seated.map((actor, seat) => ({
    actor,
    side: nameOf.get(actor.side) ?? actor.side,
    seat,
    joins: joins.get(actor.id) ?? new Map(),
    recorded: counts.get(actor.id) ?? none,
  }))
}

/** How many others, or records, a column counts. */
export function countIn({ joins, recorded }: ActorRow, column: ActorColumn): number {
  switch (column) {
    case 'name':
    case 'side':
    case 'kind':
      return 0
    case 'positions':
    case 'demands':
    case 'brokerages':
      return recorded[column]
    default:
      return joins.get(column)?.others.length ?? 0
  }
}

export const kindOf = ({ actor }: ActorRow): string => actorKindWord[actor.kind].one

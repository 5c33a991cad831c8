import type { Id } from '#domain/id'
import type { NetworkCell, NetworkMode } from '#domain/network'
import type { Position } from '#domain/position'
import { countByStrength } from '#domain/words/counts'
import { evidenceOf } from '#domain/words/stance'
import { sided, type Taken } from '../taken/taken.ts'

type Held = Map<Id, Map<Id, Position[]>>

type Ends = { rows: readonly Id[]; columns: readonly Id[] }

/** How the positions behind each tie of a network are known: "2 assert it, 1 by inference". */
export function knownTies(taken: readonly Taken[], mode: NetworkMode, { rows, columns }: Ends) {
  const held = heldBy(sided(taken), mode === 'points' ? turned : straight)
  return ({ row, column }: Pick<NetworkCell, 'row' | 'column'>): string => {
    const [from, to] = [rows[row] ?? '', columns[column] ?? '']
    const behind = mode === 'actors-points' ? (held.get(from)?.get(to) ?? []) : shared(held.get(from), held.get(to))
    return countByStrength(behind.map(evidenceOf))
  }
}

const straight = ({ actor, point }: Taken) => [actor.id, point.id] as const
const turned = ({ actor, point }: Taken) => [point.id, actor.id] as const

function heldBy(taken: readonly Taken[], ends: (one: Taken) => readonly [Id, Id]): Held {
  const held: Held = new Map()
  for (const one of taken) {
    const [from, to] = ends(one)
    const own = held.get(from) ?? new Map<Id, Position[]>()
    held.set(from, own)
    const positions = own.get(to) ?? []
    own.set(to, positions)
    positions.push(one.position)
  }
  return held
}

/** What both say of the same, each position once: one may count for two who speak through the same person. */
function shared(a: Map<Id, Position[]> = new Map(), b: Map<Id, Position[]> = new Map()): Position[] {
  const both = [...a].flatMap(([about, positions]) => {
    const others = b.get(about)
    return others ? [...positions, ...others] : []
  })
  return [...new Map(both.map((position) => [position.id, position])).values()]
}

import { type Known, knownOf } from '#domain/basis'
import type { Id } from '#domain/id'
import type { NetworkCell, NetworkMode } from '#domain/network'
import { countByStrength } from '#domain/words/counts'
import { type CountedPosition, sided } from '../counted/counted-positions.ts'

/** How what is said of each thing by each is known: one entry a position, the same wherever it counts. */
type Held = Map<Id, Map<Id, Known[]>>

type Ends = { rows: readonly Id[]; columns: readonly Id[] }

/** How the positions behind each tie of a network are known: "2 assert it, 1 by inference". */
export function knownTies(counted: readonly CountedPosition[], mode: NetworkMode, { rows, columns }: Ends) {
  const held = heldBy(sided(counted), mode === 'points' ? turned : straight)
  return ({ row, column }: Pick<NetworkCell, 'row' | 'column'>): string => {
    const [from, to] = [rows[row] ?? '', columns[column] ?? '']
    return countByStrength(
      mode === 'actors-points' ? (held.get(from)?.get(to) ?? []) : shared(held.get(from), held.get(to)),
    )
  }
}

const straight = ({ actor, point }: CountedPosition) => [actor.id, point.id] as const
const turned = ({ actor, point }: CountedPosition) => [point.id, actor.id] as const

function heldBy(counted: readonly CountedPosition[], ends: (one: CountedPosition) => readonly [Id, Id]): Held {
  const known = new Map(counted.map(({ position }) => [position.id, knownOf(position)]))
  const held: Held = new Map()
  for (const one of counted) {
    const [from, to] = ends(one)
    const own = held.get(from) ?? new Map<Id, Known[]>()
    held.set(from, own)
    const said = own.get(to) ?? []
    own.set(to, said)
    said.push(known.get(one.position.id) ?? one.position)
  }
  return held
}

/** What both say of the same, each position once: one may count for two who speak through the same person. */
function shared(a: Map<Id, Known[]> = new Map(), b: Map<Id, Known[]> = new Map()): Known[] {
  const both = new Set<Known>()
  for (const [about, said] of a) {
    const others = b.get(about)
    if (others) for (const one of [...said, ...others]) both.add(one)
  }
  return [...both]
}

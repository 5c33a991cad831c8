import type { Balance, BalanceError } from '#domain/balance'
import type { Coalitions } from '#domain/coalition'
import type { Id } from '#domain/id'
import { by } from '#domain/in-order'
import type { Network, NetworkCell } from '#domain/network'
import type { Ref } from '#domain/ref'
import type { Tie } from '#domain/tie'
import { balanceOf } from './balance/balance.ts'
import { coalitionsOf } from './coalitions.ts'

type Names = ReadonlyMap<Id, Ref>

/** A network whose cells may come one by one, and then only once. */
type CellsOnce = Omit<Network, 'cells'> & { cells: Iterable<NetworkCell> }

/** The ties of a network between two of a kind, each once. */
export function tiesIn(network: CellsOnce): Tie[] {
  return readTies(network).ties
}

/** The same, with whoever is in the network and has no tie in it. */
function readTies({ rows, cells }: CellsOnce): { ties: Tie[]; untied: Id[] } {
  const ties: Tie[] = []
  const tied = new Set<number>()
  for (const { row, column, value } of cells) {
    const [a, b] = [rows[row], rows[column]]
    tied.add(row).add(column)
    if (row < column && a !== undefined && b !== undefined) ties.push({ a, b, weight: value })
  }
  return { ties, untied: rows.filter((_, at) => !tied.has(at)) }
}

export function coalitionsIn(network: CellsOnce, names: Names): Omit<Coalitions, 'ground' | 'measures'> {
  const { ties, untied } = readTies(network)
  const { camps, modularity } = coalitionsOf(ties)
  return {
    camps: camps.filter((camp) => camp.length > 1).map((camp) => named(camp, names)),
    ...(modularity === undefined ? {} : { modularity }),
    alone: named(camps.filter((camp) => camp.length === 1).flat(), names),
    untied: named(untied, names),
  }
}

export function balanceIn(network: CellsOnce, names: Names, asked?: number): Omit<Balance, 'ground' | 'measures'> {
  const ties = tiesIn(network).filter(({ weight }) => weight !== 0)
  const { camps, errors, exact } = balanceOf(ties, asked)
  const campOf = new Map(camps.flatMap((camp, at) => camp.map((id) => [id, at])))
  const wrong = ties.filter(({ a, b, weight }) => (campOf.get(a) === campOf.get(b) ? weight < 0 : weight > 0))
  return {
    ...(asked === undefined ? {} : { asked }),
    camps: camps.map((camp) => named(camp, names)),
    errors,
    exact,
    wrong: wrong.map((tie) => withNames(tie, names)).sort(inErrorOrder),
    untied: named(
      network.rows.filter((id) => !campOf.has(id)),
      names,
    ),
  }
}

/** By name, those without one left out: whoever is in a network has one. */
export function named(ids: readonly Id[], names: Names): Ref[] {
  return ids
    .flatMap((id) => names.get(id) ?? [])
    .sort(
      by(
        (ref) => ref.name,
        (ref) => ref.id,
      ),
    )
}

function withNames({ a, b, weight }: Tie, names: Names): BalanceError {
  const nameless = (id: Id): Ref => ({ id, label: 'Actor', name: id })
  return { a: names.get(a) ?? nameless(a), b: names.get(b) ?? nameless(b), weight }
}

const inErrorOrder = by<BalanceError>(
  (error) => -Math.abs(error.weight),
  (error) => error.a.name,
  (error) => error.b.name,
  (error) => error.a.id,
  (error) => error.b.id,
)

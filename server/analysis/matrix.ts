import { type Citation, claimsIn } from '#domain/citation'
import { MatchKind } from '#domain/demand'
import { by } from '#domain/in-order'
import type { Matrix, MatrixCell } from '#domain/matrix'
import type { Ref } from '#domain/ref'
import type { Stance } from '#domain/stance'

type Side = Ref & { side: string }

/** One thing that ties an actor to a plan or to a point of it. */
export type Tie = { actor: Side; target: string; way: 'plan' | 'point' } & (
  | { kind: 'stands'; stance: Stance; citations: Citation[] }
  | { kind: 'answers'; match: MatchKind }
  | { kind: 'brokered' }
)

type Cell = Omit<MatrixCell, 'actor' | 'target'> & { actor: string; target: string }

/** Who stands how to what. `sides` in order; `targets`: the plan, then its points in order. */
export function matrixOf(sides: readonly string[], targets: Matrix['targets'], ties: readonly Tie[]): Matrix {
  const cells = cellsOf(ties)
  const actors = actorsOf(sides, ties, cells)
  const actorAt = new Map(actors.map((actor, at) => [actor.id, at]))
  const targetAt = new Map(targets.map((target, at) => [target.id, at]))
  const indexed = cells.map((c) => ({ ...c, actor: actorAt.get(c.actor) ?? -1, target: targetAt.get(c.target) ?? -1 }))
  return {
    actors,
    targets,
    cells: indexed.sort(
      by(
        (c) => c.actor,
        (c) => c.target,
        (c) => c.way,
      ),
    ),
  }
}

function cellsOf(ties: readonly Tie[]): Cell[] {
  const cells = new Map<string, Cell>()
  for (const tie of ties) {
    const way = tie.kind === 'answers' ? 'demand' : tie.way
    const key = `${tie.actor.id} ${tie.target} ${way}`
    const before = cells.get(key) ?? { actor: tie.actor.id, target: tie.target, way }
    cells.set(key, { ...before, ...added(before, tie) })
  }
  return [...cells.values()]
}

function added(before: Cell, tie: Tie): Partial<Cell> {
  if (tie.kind === 'stands') return { stance: tie.stance, positions: claimsIn(tie.citations) }
  if (tie.kind === 'brokered') return { brokered: (before.brokered ?? 0) + 1 }
  return { match: leastFavourable(before.match, tie.match), demands: (before.demands ?? 0) + 1 }
}

function leastFavourable(a: MatchKind | undefined, b: MatchKind): MatchKind {
  const rank = (kind: MatchKind) => MatchKind.options.indexOf(kind)
  return a !== undefined && rank(a) > rank(b) ? a : b
}

function actorsOf(sides: readonly string[], ties: readonly Tie[], cells: readonly Cell[]): Side[] {
  const actors = [...new Map(ties.map((tie) => [tie.actor.id, tie.actor])).values()]
  const count = (actor: Side) => cells.filter((c) => c.actor === actor.id).length
  return actors.sort(
    by(
      (a) => sides.indexOf(a.side),
      (a) => -count(a),
      (a) => a.name,
      (a) => a.id,
    ),
  )
}

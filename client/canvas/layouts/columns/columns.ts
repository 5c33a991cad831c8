import type { Matrix, MatrixCell } from '#domain/matrix'
import type { Layout } from '../layout.ts'
import { columnsScene } from './desk.ts'
import { columnsOnWall } from './wall.ts'

const withAll = <T extends { id: string }>(some: readonly T[], others: readonly T[]): T[] => {
  const ids = new Set(some.map(({ id }) => id))
  return [...some, ...others.filter(({ id }) => !ids.has(id))]
}

/**
 * The cells of one day in the order of the last day, so that a column has one place for each, whatever the day. `places`: the cells of
 * the last day, which keep room.
 */
export function matrixOverDays(now: Matrix, last: Matrix): { matrix: Matrix; places: MatrixCell[] } {
  const actors = withAll(last.actors, now.actors)
  const targets = withAll(last.targets, now.targets)
  const actorAt = new Map(actors.map(({ id }, i) => [id, i]))
  const targetAt = new Map(targets.map(({ id }, i) => [id, i]))
  const cells = now.cells.map((cell) => ({
    ...cell,
    actor: actorAt.get(now.actors[cell.actor]?.id ?? '') ?? -1,
    target: targetAt.get(now.targets[cell.target]?.id ?? '') ?? -1,
  }))
  return { matrix: { ...last, actors, targets, cells }, places: last.cells }
}

/** `places`: the cells of the last day, which keep room. */
type Material = { matrix: Matrix; places: readonly MatrixCell[]; targets: ReadonlySet<string> }

/** The points under a heading, on an issue or of a plan, and beside them everybody who stands to any. */
export const columnsLayout: Layout<Material> = {
  name: 'columns',
  needs: 'A matrix, and which of its targets are meant',
  draw: ({ matrix, places, targets }, frame, { hide, wall, cite } = {}) =>
    wall
      ? columnsOnWall(matrix, { targets, hide }, frame)
      : columnsScene(matrix, { targets, hide, places, still: cite !== undefined }, frame),
}

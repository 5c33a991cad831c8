import type { Matrix } from '#domain/matrix'
import type { Ref } from '#domain/ref'
import { lastWeekday } from './parse-day.ts'

/** The actors of whom the most is known in this matrix, at most one of each side, the best known first. */
export function bestKnown(matrix: Matrix): Ref[] {
  const said = matrix.actors.map((actor, index) => ({
    actor,
    count: matrix.cells.filter((cell) => cell.actor === index).length,
  }))
  const sides = new Set<string>()
  return said
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)
    .map(({ actor }) => actor)
    .filter(({ side }) => !sides.has(side) && sides.add(side))
}

/** The Monday of the week of `day`, or where `day` is one itself, that of the week before. */
export const lastMonday = (day: string): string => lastWeekday(1, day)

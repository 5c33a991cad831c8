import type { Matrix } from '#domain/matrix'
import type { Ref } from '#domain/ref'

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
export function lastMonday(day: string): string {
  const date = new Date(day)
  const back = (date.getUTCDay() + 6) % 7 || 7
  date.setUTCDate(date.getUTCDate() - back)
  return date.toISOString().slice(0, 10)
}

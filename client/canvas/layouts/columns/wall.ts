import type { Matrix } from '#domain/matrix'
import { joined } from '#domain/words/naming'
import { sayCount } from '#domain/words/plurals'
import { sizesOf } from '../../looks.ts'
import type { Frame, Scene, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { type ColumnsOptions, cellsOf, columnsScene } from './desk.ts'

const mostRows = 10

type Cell = Matrix['cells'][number]

const weightOf = ({ stance }: Cell) => (stance ? 5 : 1)

/** Those of whom most is known, as ids: what was said counts more than what is inferred from demands. */
function weightiest(ids: readonly string[], cells: readonly Cell[], indexOf: (cell: Cell) => number, count: number) {
  const weigh = (index: number) =>
    cells.filter((cell) => indexOf(cell) === index).reduce((sum, cell) => sum + weightOf(cell), 0)
  const weighed = ids.map((id, index) => ({ id, weight: weigh(index) }))
  const some = weighed.filter(({ weight }) => weight > 0)
  return {
    all: some.length,
    chosen: new Set(
      some
        .toSorted((a, b) => b.weight - a.weight)
        .slice(0, count)
        .map(({ id }) => id),
    ),
  }
}

type Rest = { points: number; actors: number }

function restLine({ points, actors }: Rest, frame: Frame): SceneText[] {
  const size = sizesOf(frame.scale).note
  const y = frame.height - heightOf(1, size)
  const more = [
    points > 0 ? [sayCount(points, 'more point')] : [],
    actors > 0 ? [sayCount(actors, 'more actor')] : [],
  ].flat()
  const lines = [`${joined(more)} not shown`]
  return more.length > 0 ? [{ x: frame.width / 2, y, lines, anchor: 'middle', kind: 'caption', size }] : []
}

/** The points that most is said of, and those who say most of them, as far as a wall can carry them: 20 nodes at full size. */
export function columnsOnWall(matrix: Matrix, options: ColumnsOptions, frame: Frame): Scene {
  const line = heightOf(1, sizesOf(frame.scale).note)
  const inner = { ...frame, height: frame.height - line }
  const cells = cellsOf(matrix, matrix.cells, options)
  const at = (count: number): Scene => {
    const points = weightiest(
      matrix.targets.map(({ id }) => id),
      cells,
      ({ target }) => target,
      count,
    )
    const there = cells.filter(({ target }) => points.chosen.has(matrix.targets[target]?.id ?? ''))
    const actors = weightiest(
      matrix.actors.map(({ id }) => id),
      there,
      ({ actor }) => actor,
      count,
    )
    const scene = columnsScene(
      matrix,
      { ...options, targets: points.chosen, actors: actors.chosen, plain: true },
      inner,
    )
    const rest = { points: options.targets.size - points.chosen.size, actors: actors.all - actors.chosen.size }
    return { ...scene, height: scene.height + line, captions: [...scene.captions, ...restLine(rest, frame)] }
  }
  for (let count = mostRows; count > 1; count -= 1) {
    const scene = at(count)
    if (scene.height <= frame.height) return scene
  }
  return at(1)
}

import type { Matrix } from '#domain/matrix'
import { sayCount } from '../../ui/say-count.ts'
import type { Frame, Scene, SceneText } from '../scene.ts'
import { sizesOf } from '../sizes.ts'
import { heightOf } from '../text-box.ts'
import { type ColumnsOptions, columnsScene } from './columns.ts'

const most = 20

/** The points that most is said of, in the order of the plan. */
function weightiest(matrix: Matrix, targets: ReadonlySet<string>, count: number): Set<string> {
  const weight = (index: number) => matrix.cells.filter(({ target, way }) => target === index && way !== 'plan').length
  const points = matrix.targets.flatMap(({ id }, index) => (targets.has(id) ? [{ id, weight: weight(index) }] : []))
  const chosen = points.toSorted((a, b) => b.weight - a.weight).slice(0, count)
  return new Set(chosen.map(({ id }) => id))
}

function restLine(count: number, frame: Frame): SceneText[] {
  const size = sizesOf(frame.scale).note
  const y = frame.height - heightOf(1, size)
  const lines = [`${sayCount(count, 'more point')} of which less is said`]
  return count > 0 ? [{ x: frame.width / 2, y, lines, anchor: 'middle', kind: 'caption', size }] : []
}

/** As many points, with all who stand to them, as a wall can carry: at most 20 nodes at full size. */
export function columnsOnWall(matrix: Matrix, options: ColumnsOptions, frame: Frame): Scene {
  const line = heightOf(1, sizesOf(frame.scale).note)
  const inner = { ...frame, height: frame.height - line }
  for (let count = options.targets.size; count > 0; count -= 1) {
    const targets = weightiest(matrix, options.targets, count)
    const scene = columnsScene(matrix, { ...options, targets }, inner)
    if (count > 1 && (scene.height > inner.height || scene.nodes.length > most)) continue
    const rest = restLine(options.targets.size - count, frame)
    return { ...scene, height: scene.height + line, captions: [...scene.captions, ...rest] }
  }
  return columnsScene(matrix, options, frame)
}

import type { Matrix, MatrixCell } from '#domain/matrix'
import type { GlyphName } from '../../../claims/glyph.tsx'
import { leastText, type Sizes, sizesOf } from '../../looks.ts'
import type { Frame, LineSign, Scene, SceneText } from '../../scene.ts'
import { cellLine, signOf, signsApart } from './lines.ts'
import { columnNode, type Entry, entryHeight, type Shelf, standing } from './names.ts'

export type ColumnsOptions = {
  targets: ReadonlySet<string>
  hide?: ReadonlySet<GlyphName>
  /** Cells of any day: those who stand in them keep their room. */
  places?: readonly MatrixCell[]
  /** Only these; without it, everybody who stands to one of the targets. */
  actors?: ReadonlySet<string>
  /** For paper, where nothing can be picked. */
  still?: boolean
  /** Without the names of sides and headings between. */
  plain?: boolean
}

/** From this many lines on, one sees them by whom they belong to: they stay faint until somebody is picked. */
const tooManyLines = 40

/** The cells that are drawn: how somebody stands to a target that is asked about, a demand answered differently too. */
export function cellsOf(
  { targets, actors }: Matrix,
  cells: readonly MatrixCell[],
  options: ColumnsOptions,
): MatrixCell[] {
  return cells.filter(
    (cell) =>
      signOf(cell) !== undefined &&
      cell.way !== 'plan' &&
      options.targets.has(targets[cell.target]?.id ?? '') &&
      (options.actors?.has(actors[cell.actor]?.id ?? '') ?? true),
  )
}

function entriesOf(matrix: Matrix, used: ReadonlySet<number>, { targets, plain = false }: ColumnsOptions) {
  const entry = (index: number, { id, name }: { id: string; name: string }, group: string): Entry => ({
    index,
    id,
    title: name,
    group: plain ? '' : group,
  })
  return {
    actors: matrix.actors.flatMap((actor, i) => (used.has(i) ? [entry(i, actor, actor.side)] : [])),
    points: matrix.targets.flatMap((point, i) => (targets.has(point.id) ? [entry(i, point, point.heading ?? '')] : [])),
  }
}

const isNarrow = ({ width, scale }: Frame) => width < 560 * scale

/** Further apart where there is height left: a few lines take more of it than many. */
function spread(shelf: Shelf, frame: Frame): Shelf {
  const left = frame.height - shelf.sizes.margin * 2 - standing(shelf, 0).height
  const most = Math.max(7, 72 - shelf.entries.length * 9) * frame.scale
  const extra = Math.min((left * 0.7) / Math.max(1, shelf.entries.length), most)
  return extra > 0 ? { ...shelf, pitch: shelf.pitch + extra } : shelf
}

/** Comfortable where that fits, and closer together where it would not. */
function shelves(entries: ReturnType<typeof entriesOf>, frame: Frame): readonly [Shelf, Shelf] {
  const narrow = isNarrow(frame)
  const gap = frame.width * (narrow ? 0.2 : 0.3)
  const whole = sizesOf(frame.scale)
  const room = (frame.width - gap) / 2 - whole.gap * 1.8 - whole.margin
  const at = (sizes: Sizes, dense: boolean) => {
    const shelf = (side: -1 | 1, entries: Entry[]): Shelf => {
      const x = frame.width / 2 + (side * gap) / 2
      const bare = { entries, x, side, room, sizes, dense, pitch: 0 }
      const heights = entries.map((entry) => entryHeight(entry, bare))
      const least = dense ? 0 : sizes.radius * 1.6
      return { ...bare, pitch: Math.max(least, ...heights) + sizes.row * (dense ? 0.45 : 0.5) }
    }
    return [shelf(-1, entries.actors), shelf(1, entries.points)] as const
  }
  const wide = at(narrow ? { ...whole, name: Math.max(leastText, 12.5 * frame.scale) } : whole, false)
  const fits = Math.max(...wide.map((shelf) => standing(shelf, 0).height)) + whole.margin * 2 <= frame.height
  return fits || narrow
    ? wide
    : at({ ...whole, name: Math.max(leastText, 13 * frame.scale), row: 11 * frame.scale }, true)
}

function hint(frame: Frame, lines: number): SceneText[] {
  if (lines < tooManyLines || isNarrow(frame)) return []
  const size = sizesOf(frame.scale).note
  const words = 'Pick an actor or a point to follow its lines'
  return [{ x: frame.width / 2, y: size * 0.2, lines: [words], anchor: 'middle', kind: 'caption', size }]
}

/** A heading's, an issue's or a plan's points at the right, and at the left the actors that stand to them, by side. */
export function columnsScene(matrix: Matrix, options: ColumnsOptions, frame: Frame): Scene {
  const cells = cellsOf(matrix, matrix.cells, options)
  const there = new Set(cells.map(({ actor }) => actor))
  const kept = new Set([...there, ...cellsOf(matrix, options.places ?? [], options).map(({ actor }) => actor)])
  const close = shelves(entriesOf(matrix, kept, options), frame)
  const actors = spread(close[0], frame)
  const points = spread(close[1], frame)
  const { margin } = actors.sizes
  const heights = { actors: standing(actors, 0).height, points: standing(points, 0).height }
  const height = Math.max(frame.height, heights.actors + margin * 2, heights.points + margin * 2)
  const left = standing(actors, (height - heights.actors) / 2)
  const right = standing(points, (height - heights.points) / 2)
  const present = actors.entries.filter(({ index }) => there.has(index))
  const from = new Map(present.map((entry) => [entry.index, columnNode(entry, actors, left, matrix)]))
  const to = new Map(points.entries.map((entry) => [entry.index, columnNode(entry, points, right, matrix)]))
  const lines = { from, to, cells, frame, sizes: actors.sizes, narrow: isNarrow(frame) }
  const drawn = signsApart(cells.flatMap((cell) => cellLine(cell, lines)))
  const hidden = new Set<LineSign>(options.hide)
  return {
    width: frame.width,
    height,
    scale: frame.scale,
    nodes: [...from.values(), ...to.values()],
    edges: drawn.filter(({ sign }) => !hidden.has(sign)),
    captions: [
      ...left.captions,
      ...right.captions,
      ...(options.plain || options.still ? [] : hint(frame, cells.length)),
    ],
    rules: [],
    ...(cells.length >= tooManyLines && { quiet: true }),
  }
}

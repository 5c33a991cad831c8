import type { Matrix, MatrixCell } from '#domain/matrix'
import type { GlyphName } from '../../ui/glyph.tsx'
import { matchMark, stanceMark } from '../../ui/marks.ts'
import { sayCount } from '../../ui/say-count.ts'
import { levelCurve } from '../curve.ts'
import { initialsOf } from '../initials.ts'
import type { Frame, Scene, SceneEdge, SceneNode, SceneText } from '../scene.ts'
import { type Sizes, sizesOf } from '../sizes.ts'
import { heightOf } from '../text-box.ts'
import { labelHeight, labelOf, labelTexts } from './labels.ts'
import { isInferred, toneOf } from './star.ts'

export type ColumnsOptions = {
  targets: ReadonlySet<string>
  hide?: ReadonlySet<GlyphName>
  /** Only these; without it, everybody who stands to one of the targets. */
  actors?: ReadonlySet<string>
  /** Without the names of sides and headings between. */
  plain?: boolean
}

type Entry = { index: number; id: string; title: string; group: string }
type Column = { entries: Entry[]; x: number; side: -1 | 1; room: number; sizes: Sizes }
type Standing = { height: number; at: Map<number, number>; captions: SceneText[] }

const signOf = (cell: MatrixCell): GlyphName | undefined => (cell.way === 'demand' ? cell.match : cell.stance)

/** Under each other, group by group, each group under its name. */
function stand({ entries, x, side, room, sizes }: Column, top: number, pitch: number): Standing {
  const at = new Map<number, number>()
  const captions: SceneText[] = []
  let y = top
  let group = ''
  for (const entry of entries) {
    if (entry.group && entry.group !== group) {
      y += group ? sizes.row : 0
      group = entry.group
      const anchor = side < 0 ? 'end' : 'start'
      captions.push({
        x: x + side * sizes.gap * 1.8,
        y,
        lines: [group.slice(0, Math.floor(room / (sizes.note * 0.6)))],
        anchor,
        kind: 'caption',
        size: sizes.note,
      })
      y += heightOf(1, sizes.note) + sizes.gap * 0.4
    }
    at.set(entry.index, y + pitch / 2)
    y += pitch
  }
  return { height: y - top, at, captions }
}

const labelRoom = (width: number) => ({ width, titleLines: 2, noteLines: 0 })

function nodeOf(entry: Entry, column: Column, y: number, matrix: Matrix): SceneNode {
  const { x, side, sizes, room } = column
  const ref = side < 0 ? matrix.actors[entry.index] : matrix.targets[entry.index]
  const size = sizes.radius * 1.1
  const label = labelOf({ title: entry.title }, labelRoom(room), sizes)
  const place = {
    x: x + side * sizes.gap * 1.8,
    y: y - labelHeight(label, sizes) / 2,
    anchor: side < 0 ? 'end' : 'start',
  } as const
  const mark = {
    x,
    y: y - sizes.mark * 0.5,
    lines: [initialsOf(entry.title)],
    anchor: 'middle',
    kind: 'mark',
    size: sizes.mark * 0.72,
  } as const
  return {
    id: entry.id,
    ref: ref ? { id: ref.id, label: ref.label, name: ref.name } : { id: entry.id, label: 'Actor', name: entry.title },
    kind: side < 0 ? 'circle' : 'card',
    x,
    y,
    width: size,
    height: size,
    tone: 'plain',
    dashed: false,
    texts: [...(side < 0 ? [{ ...mark, y: y - (mark.size * 1.25) / 2 }] : []), ...labelTexts(label, place, sizes)],
    says: entry.title,
  }
}

function sayCell(actor: string, target: string, { stance, match, positions, demands }: MatrixCell): string {
  if (match) return `${target} ${matchMark[match].says} ${sayCount(demands ?? 1, 'demand')} of ${actor}`
  return stance ? `${actor}: ${target}: ${stanceMark[stance].word}, ${sayCount(positions ?? 1, 'claim')}` : ''
}

type Ends = { from: SceneNode; to: SceneNode; cell: MatrixCell; sizes: Sizes }
/** How far from the middle of its target a line arrives, and which of those that arrive there it is. */
type Arrival = { offset: number; place: number; signed: boolean }

function edgeOf({ from, to, cell, sizes }: Ends, { offset, place, signed }: Arrival): SceneEdge[] {
  const sign = signOf(cell)
  if (!sign) return []
  const end = { x: to.x - to.width / 2 - 1, y: to.y + offset }
  const curve = levelCurve({ x: from.x + from.width / 2 + 1, y: from.y }, end)
  const id = `${from.id}-to-${to.id}-${isInferred(sign) ? 'by-demand' : 'itself'}`
  const badge = { x: end.x - sizes.badge * (0.6 + place * 0.85), y: end.y, size: sizes.badge * 0.75 }
  const count = cell.positions ?? cell.demands ?? 1
  const says = sayCell(from.ref.name, to.ref.name, cell)
  return [{ id, from: from.id, to: to.id, sign, tone: toneOf(sign), ...curve, ...(signed && { badge }), count, says }]
}

/** A heading's, an issue's or a plan's points at the right, and at the left the actors that stand to them, by side. */
export function columnsScene(
  matrix: Matrix,
  { targets, hide = new Set(), actors: only, plain = false }: ColumnsOptions,
  frame: Frame,
): Scene {
  const narrow = frame.width < 560 * frame.scale
  const sizes = { ...sizesOf(frame.scale), ...(narrow && { name: 12.5 * frame.scale }) }
  const cells = matrix.cells.filter(
    (cell) =>
      signOf(cell) &&
      cell.way !== 'plan' &&
      targets.has(matrix.targets[cell.target]?.id ?? '') &&
      (only?.has(matrix.actors[cell.actor]?.id ?? '') ?? true),
  )
  const used = new Set(cells.map(({ actor }) => actor))
  const gap = frame.width * (narrow ? 0.2 : 0.3)
  const x = (side: -1 | 1) => frame.width / 2 + (side * gap) / 2
  const room = (frame.width - gap) / 2 - sizes.gap * 1.8 - sizes.margin
  const actors: Entry[] = matrix.actors.flatMap(({ id, name, side }, index) =>
    used.has(index) ? [{ index, id, title: name, group: plain ? '' : side }] : [],
  )
  const points: Entry[] = matrix.targets.flatMap(({ id, name, heading = '' }, index) =>
    targets.has(id) ? [{ index, id, title: name, group: plain ? '' : heading }] : [],
  )
  const columns = [
    { entries: actors, x: x(-1), side: -1, room, sizes },
    { entries: points, x: x(1), side: 1, room, sizes },
  ] as const satisfies readonly Column[]
  const heightOfEntry = ({ title }: Entry) => labelHeight(labelOf({ title }, labelRoom(room), sizes), sizes)
  const pitches = columns.map(
    ({ entries }) => Math.max(sizes.radius * 1.6, ...entries.map(heightOfEntry)) + sizes.row * 0.5,
  )
  const heights = columns.map((column, i) => stand(column, 0, pitches[i] ?? 0).height)
  const height = Math.max(frame.height, ...heights.map((h) => h + sizes.margin * 2))
  const stood = columns.map((column, i) => stand(column, (height - (heights[i] ?? 0)) / 2, pitches[i] ?? 0))
  const nodes = columns.map(
    (column, i) =>
      new Map(
        column.entries.map((entry) => [entry.index, nodeOf(entry, column, stood[i]?.at.get(entry.index) ?? 0, matrix)]),
      ),
  )
  const shown = cells.filter((cell) => !hide.has(signOf(cell) ?? 'undeclared'))
  const edges = shown.flatMap((cell) => {
    const from = nodes[0]?.get(cell.actor)
    const to = nodes[1]?.get(cell.target)
    const arriving = cells.filter(({ target }) => target === cell.target)
    const place = arriving.indexOf(cell)
    const offset = (place - (arriving.length - 1) / 2) * Math.min(5, 16 / arriving.length) * frame.scale
    const signed = narrow ? cell.way === 'point' && place === 0 : place < 5
    return from && to ? edgeOf({ from, to, cell, sizes }, { offset, place, signed }) : []
  })
  return {
    width: frame.width,
    height,
    scale: frame.scale,
    nodes: nodes.flatMap((map) => [...map.values()]),
    edges,
    captions: stood.flatMap(({ captions }) => captions),
    rules: [],
  }
}

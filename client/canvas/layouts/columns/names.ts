import type { Matrix } from '#domain/matrix'
import { initialsOf } from '../../initials.ts'
import type { Sizes } from '../../looks.ts'
import type { SceneNode, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { wrapText } from '../../text/wrap-text.ts'
import { labelHeight, labelOf, labelTexts } from '../star/labels.ts'

/** One line of a column. `index` is its place in the matrix; `group` the side or heading that it stands under. */
export type Entry = { index: number; id: string; title: string; group: string }

/** A column of names: actors at the left (-1), points at the right. `pitch` is the distance from one to the next. */
export type Shelf = {
  entries: readonly Entry[]
  x: number
  side: -1 | 1
  room: number
  sizes: Sizes
  dense: boolean
  pitch: number
}

export type Standing = { height: number; at: ReadonlyMap<number, number>; captions: SceneText[] }

function entryLabel({ title }: Entry, { room, sizes }: Pick<Shelf, 'room' | 'sizes'>) {
  return labelOf({ title }, { width: room, noteLines: 0 }, sizes)
}

export function entryHeight(entry: Entry, shelf: Pick<Shelf, 'room' | 'sizes'>): number {
  return labelHeight(entryLabel(entry, shelf), shelf.sizes)
}

function groupCaption(group: string, { x, side, room, sizes }: Shelf, y: number): SceneText {
  const lines = wrapText(group, { width: room, lines: 1, size: sizes.note, face: 'bold' })
  const anchor = side < 0 ? 'end' : 'start'
  return { x: x + side * sizes.gap * 1.8, y, lines, anchor, kind: 'caption', size: sizes.note }
}

/** Under each other from `top` down, group by group, each group under its name. */
export function standing(shelf: Shelf, top: number): Standing {
  const { entries, sizes, dense, pitch } = shelf
  const at = new Map<number, number>()
  const captions: SceneText[] = []
  let y = top
  let group = ''
  for (const entry of entries) {
    if (entry.group && entry.group !== group) {
      y += group ? sizes.row * (dense ? 0.5 : 1) : 0
      group = entry.group
      captions.push(groupCaption(group, shelf, y))
      y += heightOf(1, sizes.note) + sizes.gap * (dense ? 0.2 : 0.4)
    }
    at.set(entry.index, y + pitch / 2)
    y += pitch
  }
  return { height: y - top, at, captions }
}

/** A name at its place in a column, with a circle or card at the inner side; in a dense column that is bare. */
export function columnNode(entry: Entry, shelf: Shelf, { at }: Standing, matrix: Matrix): SceneNode {
  const { x, side, sizes, dense } = shelf
  const y = at.get(entry.index) ?? 0
  const ref = side < 0 ? matrix.actors[entry.index] : matrix.targets[entry.index]
  const size = sizes.radius * (dense ? 0.7 : 1.3)
  const label = entryLabel(entry, shelf)
  const anchor = side < 0 ? 'end' : 'start'
  const place = { x: x + side * sizes.gap * 1.8, y: y - labelHeight(label, sizes) / 2, anchor } as const
  const mark = { x, y: y - heightOf(1, sizes.mark) / 2, anchor: 'middle', kind: 'mark', size: sizes.mark } as const
  const marked = side < 0 && !dense
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
    texts: [...(marked ? [{ ...mark, lines: [initialsOf(entry.title)] }] : []), ...labelTexts(label, place, sizes)],
    says: entry.title,
  }
}

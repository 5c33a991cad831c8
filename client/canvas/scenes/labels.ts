import type { SceneText } from '../scene.ts'
import type { Sizes } from '../sizes.ts'
import { heightOf } from '../text-box.ts'
import { wrapText } from '../wrap-text.ts'
import type { StarItem } from './star.ts'

export type LabelRoom = { width: number; titleLines: number; noteLines: number }
export type Label = { name: string[]; note: string[] }

/** What stands beside a body, broken into lines. */
export function labelOf({ title, note = '' }: Pick<StarItem, 'title' | 'note'>, room: LabelRoom, sizes: Sizes): Label {
  return {
    name: wrapText(title, { width: room.width, lines: room.titleLines, size: sizes.name, face: 'bold' }),
    note: wrapText(note, { width: room.width, lines: room.noteLines, size: sizes.note, face: 'sans' }),
  }
}

export function labelHeight({ name, note }: Label, sizes: Sizes): number {
  return heightOf(name.length, sizes.name) + heightOf(note.length, sizes.note)
}

/** The height to keep for an item: of its name, and of a note as long as it may get, so that no note moves a neighbour. */
export function keptHeight(item: StarItem, room: LabelRoom, sizes: Sizes): number {
  const names = [item.title, ...(item.others ?? [])].map((title) => labelOf({ title }, room, sizes).name.length)
  return heightOf(Math.max(...names), sizes.name) + heightOf(room.noteLines, sizes.note)
}

/** A label as texts: the name, and under it the note, from `y` down. */
export function labelTexts(
  label: Label,
  place: { x: number; y: number; anchor: SceneText['anchor'] },
  sizes: Sizes,
): SceneText[] {
  const name: SceneText = { ...place, lines: label.name, kind: 'name', size: sizes.name }
  const y = place.y + heightOf(label.name.length, sizes.name)
  const note: SceneText = { ...place, y, lines: label.note, kind: 'note', size: sizes.note }
  return label.note.length > 0 ? [name, note] : [name]
}

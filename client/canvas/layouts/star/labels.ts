import type { Sizes } from '../../looks.ts'
import type { Point, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { wrapText } from '../../text/wrap-text.ts'
import { isWeakItem, type Star, type StarItem } from './material.ts'

export type LabelRoom = { width: number; noteLines: number }
export type Label = { name: string[]; note: string[]; italic?: true }
type Said = Pick<StarItem, 'title' | 'note' | 'briefer' | 'known'>

/** The longest note that keeps to its lines, whole; where none does, the briefest in as many lines as it takes. */
function noteOf({ note = '', briefer = [] }: Said, { width, noteLines }: LabelRoom, sizes: Sizes): string[] {
  const broken = [note, ...briefer].map((text) =>
    wrapText(text, { width, lines: Number.POSITIVE_INFINITY, size: sizes.note, face: 'sans' }),
  )
  return broken.find((lines) => lines.length <= noteLines) ?? broken.at(-1) ?? []
}

/** What stands beside a body, broken into lines. */
export function labelOf(said: Said, room: LabelRoom, sizes: Sizes): Label {
  const { width } = room
  return {
    name: wrapText(said.title, { width, lines: Number.POSITIVE_INFINITY, size: sizes.name, face: 'bold' }),
    note: noteOf(said, room, sizes),
    ...(isWeakItem(said) && { italic: true }),
  }
}

export function labelHeight({ name, note }: Label, sizes: Sizes): number {
  return heightOf(name.length, sizes.name) + heightOf(note.length, sizes.note)
}

/** The height to keep for an item: of what stands there on this day and on others, so that no date moves a neighbour. */
export function keptHeight(item: StarItem, room: LabelRoom, sizes: Sizes): number {
  const all = [item, ...(item.others ?? [])]
  return Math.max(...all.map((said) => labelHeight(labelOf(said, room, sizes), sizes)))
}

/** A label as texts: the name, and under it the note, from `y` down. */
export function labelTexts(
  label: Label,
  place: { x: number; y: number; anchor: SceneText['anchor'] },
  sizes: Sizes,
): SceneText[] {
  const slant = label.italic && { italic: label.italic }
  const name: SceneText = { ...place, ...slant, lines: label.name, kind: 'name', size: sizes.name }
  const y = place.y + heightOf(label.name.length, sizes.name)
  const note: SceneText = { ...place, ...slant, y, lines: label.note, kind: 'note', size: sizes.note }
  return label.note.length > 0 ? [name, note] : [name]
}

/** Silence is said, not left blank. */
export function silenceOf({ silence }: Star, at: Point, width: number, sizes: Sizes): SceneText[] {
  if (!silence) return []
  const room = Math.min(width - sizes.margin * 2, sizes.note * 34)
  const lines = wrapText(silence, { width: room, lines: 3, size: sizes.note, face: 'bold' })
  return [{ ...at, lines, anchor: 'middle', kind: 'caption', size: sizes.note }]
}

/** The brokers, where they have only a line. */
export function leadOf({ lead }: Star, { width }: { width: number }, sizes: Sizes): SceneText[] {
  if (!lead) return []
  const lines = wrapText(lead, { width: width - sizes.margin * 2, lines: 1, size: sizes.note, face: 'bold' })
  return [{ x: width / 2, y: sizes.margin * 0.4, lines, anchor: 'middle', kind: 'caption', size: sizes.note }]
}

import type { Box } from '../../scene.ts'
import type { TableView } from './material.ts'
import { type Measures, type MeasureText, textLine } from './measures.ts'
import { nameLines } from './name-lines.ts'
import type { Rim } from './rim.ts'
import type { TableLabel } from './table-scene.ts'
import { standingLabel } from './words.ts'

/** What lies on the table, in its middle, as large as its words. */
export function plateOn(
  { title, note }: NonNullable<TableView['plate']>,
  rim: Rim,
  { scale, form, behind }: Measures,
  measure: MeasureText,
): { box: Box; labels: TableLabel[] } {
  const isNarrow = form === 'phone'
  const width = Math.min(214 * scale, isNarrow ? 2 * rim.across - 34 : 2 * rim.across * 0.84 - 36 * scale)
  const size = isNarrow ? 12.5 : 17 * scale
  const room = {
    width: width - (isNarrow ? 8 : 24 * scale),
    rows: isNarrow ? 8 : 5,
    size,
    face: 'serif',
    measure,
  } as const
  const lines = nameLines({ name: title }, room)
  const notes = nameLines({ name: note }, { ...room, size: behind, rows: 2, face: 'sans' })
  const [step, noteStep] = [size * 1.24, behind * textLine]
  const height = 32 * scale + lines.length * step + notes.length * noteStep + 6 * scale
  const box = { x: rim.middle.x - width / 2, y: rim.middle.y - height / 2, width, height }
  const words = { of: 'plate', x: rim.middle.x, anchor: 'middle', emphasis: 'plain' } as const
  const base = box.y + 15 * scale + step * (lines.length - 1) + size * 0.75
  const titled = { ...words, id: 'plate title', kind: 'plate', lines, name: title, size, face: 'serif', base } as const
  const under = base + 8 * scale + noteStep * notes.length
  const noted = {
    ...words,
    id: 'plate note',
    kind: 'plate-note',
    lines: notes,
    name: note,
    size: behind,
    face: 'sans',
  } as const
  return { box, labels: [standingLabel(titled, measure), standingLabel({ ...noted, base: under }, measure)] }
}

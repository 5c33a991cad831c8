import { drawCampBadge } from '../paint/draw-camp.ts'
import { drawText } from '../paint/draw-text.ts'
import type { Palette } from '../paint/palette.ts'
import type { SceneText } from '../scene.ts'
import { heightOf } from '../text/text-box.ts'
import { textWidth } from '../text/text-width.ts'
import { wrapText } from '../text/wrap-text.ts'

/** What the camps in a picture are, and what they rest on. */
export type CampWords = { entries: readonly { letter?: string; text: string }[]; ground: string }

type Place = { width: number; size: number; palette: Palette }

/** The camps by their letters, and under them what they rest on, from 0 down. */
export function drawCampWords({ entries, ground }: CampWords, { width, size, palette }: Place) {
  const badge = size * 1.6
  const left = badge * 1.35
  let x = 0
  let y = 0
  const parts = entries.map(({ letter, text }) => {
    const lines = wrapText(text, { width: width - left, lines: 3, size, face: 'sans' })
    const wide = left + Math.max(...lines.map((line) => textWidth(line, size, 'sans'))) + size * 1.8
    if (x > 0 && x + wide > width) {
      x = 0
      y += size * 2
    }
    const words: SceneText = {
      x: x + left,
      y: y + badge / 2 - heightOf(1, size) / 2,
      lines,
      anchor: 'start',
      kind: 'chip',
      size,
    }
    const drawn =
      drawCampBadge({ x: x + badge / 2, y: y + badge / 2, size: badge, letter }, palette) + drawText(words, palette)
    x += wide
    if (lines.length > 1) y += heightOf(lines.length - 1, size)
    return drawn
  })
  const top = y + size * 2.2
  const lines = wrapText(ground, { width, lines: 6, size, face: 'sans' })
  const note = drawText({ x: 0, y: top, lines, anchor: 'start', kind: 'note', size }, palette)
  return { markup: [...parts, note].join(''), height: top + heightOf(lines.length, size) + size * 0.8 }
}

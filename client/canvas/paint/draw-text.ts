import type { SceneText } from '../scene.ts'
import { lineHeight } from '../text-box.ts'
import { escapeXml, tag } from './markup.ts'
import type { Palette } from './palette.ts'

export const sans = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif"
export const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif"

const weightOf = {
  name: 600,
  note: 400,
  title: 650,
  subtitle: 400,
  chip: 400,
  mark: 600,
  caption: 600,
  thing: 500,
  link: 400,
} as const

function colourOf(kind: SceneText['kind'], palette: Palette): string {
  if (kind === 'title' || kind === 'subtitle') return palette.ground
  return kind === 'note' || kind === 'caption' || kind === 'link' ? palette.muted : palette.ink
}

/** Lines of text; the first one's baseline stands where a browser would put it in a line box of `lineHeight`. */
export function drawText(text: SceneText, palette: Palette, colour = colourOf(text.kind, palette)): string {
  const { lines, x, y, size, anchor, kind, italic } = text
  const baseline = (i: number) => y + size * (lineHeight / 2 + 0.36) + i * size * lineHeight
  const attributes = {
    'font-family': kind === 'title' ? serif : sans,
    'font-size': size,
    'font-weight': weightOf[kind],
    'font-style': italic ? 'italic' : undefined,
    'text-anchor': anchor,
    fill: colour,
    opacity: kind === 'subtitle' ? 0.8 : undefined,
  }
  const spans = lines.map((line, i) => tag('tspan', { x, y: baseline(i) }, escapeXml(line)))
  return tag('text', attributes, spans)
}

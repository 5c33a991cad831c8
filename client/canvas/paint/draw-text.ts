import { lineHeight, textGround, textLooks } from '../looks.ts'
import type { SceneText } from '../scene.ts'
import { textBox } from '../text/text-box.ts'
import { escapeXml, tag } from './markup.ts'
import type { Palette } from './palette.ts'

export const sans = "'Inter Variable', Inter, 'Helvetica Neue', Arial, sans-serif"
export const serif = "'Source Serif 4 Variable', 'Source Serif 4', Georgia, 'Times New Roman', serif"

function drawGround(text: SceneText, palette: Palette): string {
  const { x, y, width, height } = textBox(text)
  const { padding, opacity } = textGround
  const box = { x: x - padding, y: y - padding, width: width + padding * 2, height: height + padding * 2 }
  return tag('rect', { ...box, fill: palette.ground, 'fill-opacity': opacity })
}

/** Lines of text; the first one's baseline stands where a browser would put it in a line box of `lineHeight`. */
export function drawText(text: SceneText, palette: Palette, colour = palette[textLooks[text.kind].colour]): string {
  const { lines, x, y, size, anchor, kind, italic } = text
  const { face, weight, opacity, ground } = textLooks[kind]
  const baseline = (i: number) => y + size * (lineHeight / 2 + 0.36) + i * size * lineHeight
  const attributes = {
    'font-family': face === 'serif' ? serif : sans,
    'font-size': size,
    'font-weight': weight,
    'font-style': italic ? 'italic' : undefined,
    'text-anchor': anchor,
    fill: colour,
    opacity,
  }
  const spans = lines.map((line, i) => tag('tspan', { x, y: baseline(i) }, escapeXml(line)))
  return (ground ? drawGround(text, palette) : '') + tag('text', attributes, spans)
}

import { dashes, drawGlyph } from '../draw-glyph.ts'
import { sans, serif } from '../draw-text.ts'
import { escapeXml, tag } from '../markup.ts'
import type { Palette } from '../palette.ts'
import { colourOf, type Ink, type InkBody, type InkLine, type InkWords } from './ink.ts'

/** How much is left of what has faded, and of words, which stay readable. */
export const fadedTo = { shape: 0.22, words: 0.55 }

/** As SVG markup, without the `svg` around it. */
export function drawInk(ink: readonly Ink[], palette: Palette): string {
  return ink.map((one) => tag('g', { opacity: opacityOf(one) }, drawOne(one, palette))).join('')
}

const opacityOf = ({ emphasis, form }: Ink) =>
  emphasis === 'faded' ? fadedTo[form === 'words' ? 'words' : 'shape'] : undefined

function drawOne(one: Ink, palette: Palette): string {
  if (one.form === 'line') return drawLine(one, palette)
  if (one.form === 'body') return drawBody(one, palette)
  if (one.form === 'words') return drawWords(one, palette)
  return drawGlyph({ ...one, colour: colourOf(one.colour, palette) })
}

const round = (value: number) => Math.round(value * 100) / 100

function drawLine({ points, width, dash, colour, double }: InkLine, palette: Palette): string {
  const d = `M${points.map(({ x, y }) => `${round(x)} ${round(y)}`).join('L')}`
  const path = (stroke: string, thick: number) =>
    tag('path', { d, fill: 'none', stroke, 'stroke-width': thick, 'stroke-dasharray': dashes(dash) })
  if (!double) return path(colourOf(colour, palette), width)
  return path(colourOf(colour, palette), width + 2.6) + path(palette.surface, 1.6)
}

function drawBody(body: InkBody, palette: Palette): string {
  const { x, y, width, height, shape, corner, corners = [], fill, outline, border, dash } = body
  const look = {
    fill: fill ? colourOf(fill, palette) : 'none',
    stroke: outline && border > 0 ? colourOf(outline, palette) : undefined,
    'stroke-width': outline && border > 0 ? border : undefined,
    'stroke-dasharray': dashes(dash),
  }
  if (shape === 'ellipse') return tag('ellipse', { cx: x, cy: y, rx: width / 2, ry: height / 2, ...look })
  if (shape === 'round') return tag('rect', { x: x - width / 2, y: y - height / 2, width, height, rx: corner, ...look })
  const points = corners.map((at) => `${round(x + at.x)},${round(y + at.y)}`).join(' ')
  return tag('polygon', { points, ...look })
}

function drawWords(words: InkWords, palette: Palette): string {
  const { lines, x, y, step, size, anchor, face, weight, colour } = words
  const attributes = {
    'font-family': face === 'serif' ? serif : sans,
    'font-size': size,
    'font-weight': weight,
    'text-anchor': anchor,
    fill: colourOf(colour, palette),
  }
  return tag(
    'text',
    attributes,
    lines.map((line, i) => tag('tspan', { x, y: y + i * step }, escapeXml(line))),
  )
}

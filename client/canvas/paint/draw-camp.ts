import { campLook, campStrength } from '../../camps/camp-look.ts'
import { campSquare, lineHeight } from '../looks.ts'
import type { CampMark, Point, Scene } from '../scene.ts'
import { drawText } from './draw-text.ts'
import { tag } from './markup.ts'
import type { Palette } from './palette.ts'

export function campColour(letter: string, palette: Palette): string {
  return palette.camps[campLook(letter).colour - 1] ?? palette.ink
}

/** A camp's pattern in a square of `campSquare.tile`. */
export function drawCampTile(letter: string, palette: Palette): string {
  const { pattern } = campLook(letter)
  return tag('path', {
    d: pattern.path,
    fill: 'none',
    stroke: campColour(letter, palette),
    'stroke-width': pattern.width,
    'stroke-opacity': campStrength,
    'stroke-linecap': pattern.filled ? undefined : 'round',
  })
}

const { tile } = campSquare

const patternId = (letter: string) => `camp-${letter}`

/** The patterns that a scene's bodies are filled with. */
export function drawCampPatterns({ nodes, scale }: Scene, palette: Palette): string {
  const letters = new Set(nodes.flatMap(({ camp }) => (camp?.fills && camp.letter ? [camp.letter] : [])))
  if (letters.size === 0) return ''
  const size = { width: tile, height: tile, patternUnits: 'userSpaceOnUse', patternTransform: `scale(${scale})` }
  return tag(
    'defs',
    {},
    [...letters].map((letter) => tag('pattern', { id: patternId(letter), ...size }, drawCampTile(letter, palette))),
  )
}

/** What a body is filled with besides its ground. */
export function campFill(camp: CampMark | undefined): string | undefined {
  return camp?.fills && camp.letter ? `url(#${patternId(camp.letter)})` : undefined
}

/** The letter on its pattern; a broken square for those in no camp. */
export function drawCampBadge(
  { x, y, size, letter }: Point & { size: number; letter?: string },
  palette: Palette,
): string {
  const box = { x: x - size / 2, y: y - size / 2, width: size, height: size }
  const frame = { ...box, rx: size * campSquare.corner, 'stroke-width': size * campSquare.border }
  if (!letter) {
    const dash = campSquare.dash.map((part) => size * part).join(' ')
    return tag('rect', { ...frame, fill: palette.ground, stroke: palette.mark.plain, 'stroke-dasharray': dash })
  }
  const colour = campColour(letter, palette)
  const { filled } = campLook(letter).pattern
  const font = size * campSquare.letter
  const text = {
    x,
    y: y - (font * lineHeight) / 2,
    lines: [letter],
    anchor: 'middle',
    kind: 'mark',
    size: font,
  } as const
  return [
    tag('rect', { ...frame, fill: filled ? colour : palette.ground, stroke: colour }),
    filled ? '' : tag('svg', { ...box, viewBox: `0 0 ${tile} ${tile}` }, drawCampTile(letter, palette)),
    drawText(text, palette, filled ? palette.ground : colour),
  ].join('')
}

import { type GlyphName, glyphPath } from '../../claims/glyph.tsx'
import { toPath } from '../curve.ts'
import {
  badgeColours,
  badgeLookOf,
  bareColour,
  bodyLookOf,
  fillOf,
  isPlain,
  isSquare,
  lineLookOf,
  outlineOf,
  ruleLook,
  strokeOf,
} from '../looks.ts'
import type { Point, Scene, SceneEdge, SceneNode, SceneRule, Tone } from '../scene.ts'
import { campFill, drawCampBadge, drawCampPatterns } from './draw-camp.ts'
import { drawText } from './draw-text.ts'
import { escapeXml, tag } from './markup.ts'
import type { Palette } from './palette.ts'

type Sign = Point & { size: number; sign: GlyphName; colour: string }

/** A sign, drawn so that its square of 16 has the size given. */
export function drawGlyph({ x, y, size, sign, colour }: Sign): string {
  const scale = size / 16
  return tag('path', {
    d: glyphPath[sign],
    transform: `translate(${Math.round((x - size / 2) * 100) / 100} ${Math.round((y - size / 2) * 100) / 100}) scale(${Math.round(scale * 1000) / 1000})`,
    fill: sign === 'broker' ? colour : 'none',
    stroke: colour,
    'stroke-width': strokeOf(sign),
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

/** A stance in a filled circle, a demand's answer in an open square. */
export function drawBadge(at: Point & { size: number }, sign: GlyphName, tone: Tone, palette: Palette): string {
  const { x, y, size } = at
  const { corner, border, glyph } = badgeLookOf(sign)
  const { fill, outline, glyph: colour } = badgeColours(sign, tone, palette)
  const stroke = { fill, stroke: outline, 'stroke-width': size * border }
  const square = { x: x - size / 2, y: y - size / 2, width: size, height: size, rx: size * corner }
  const body = isSquare(sign)
    ? tag('rect', { ...square, ...stroke })
    : tag('circle', { cx: x, cy: y, r: size / 2, ...stroke })
  return body + drawGlyph({ x, y, size: size * glyph, sign, colour })
}

/** Its tip where the line ends, along the way by which the line comes there. */
function drawArrow({ start, controls, end }: SceneEdge, size: { length: number; width: number }, fill: string): string {
  const from = controls.at(-1) ?? start
  const far = Math.hypot(end.x - from.x, end.y - from.y) || 1
  const [x, y] = [(end.x - from.x) / far, (end.y - from.y) / far]
  const corner = (side: number) =>
    `${end.x - x * size.length - (y * size.width * side) / 2},${end.y - y * size.length + (x * size.width * side) / 2}`
  return tag('polygon', { points: `${end.x},${end.y} ${corner(1)} ${corner(-1)}`, fill })
}

export const dashes = (dash: readonly number[] = []) => (dash.length > 0 ? dash.join(' ') : undefined)

function drawEdge(edge: SceneEdge, palette: Palette, scale: number): string {
  const { width, dash, gap, arrow } = lineLookOf(edge, scale)
  const path = (stroke: string, thick: number) =>
    tag('path', {
      d: toPath(edge),
      fill: 'none',
      stroke,
      'stroke-width': thick,
      'stroke-dasharray': dashes(dash),
    })
  const colour = palette.mark[edge.tone]
  return (
    path(colour, width) + (gap > 0 ? path(palette.ground, gap) : '') + (arrow ? drawArrow(edge, arrow, colour) : '')
  )
}

function drawNode(node: SceneNode, palette: Palette, scale: number): string {
  const { x, y, width, height, kind, tone, sign, glyph, camp } = node
  const { border, dash, corner } = bodyLookOf(node, scale)
  const shape = { x: x - width / 2, y: y - height / 2, width, height, rx: corner }
  const outline = border > 0 && { stroke: outlineOf(node, palette), 'stroke-width': border }
  const body = tag('rect', {
    ...shape,
    fill: fillOf(kind, palette) ?? 'none',
    ...outline,
    'stroke-dasharray': dashes(dash),
  })
  const fill = campFill(camp)
  return tag('g', {}, [
    tag('title', {}, escapeXml(node.says)),
    body,
    fill ? tag('rect', { ...shape, fill }) : '',
    glyph && sign ? drawGlyph({ ...glyph, sign, colour: bareColour(tone, palette) }) : '',
    ...node.texts.map((text) => drawText(text, palette)),
    camp ? drawCampBadge(camp, palette) : '',
  ])
}

function drawRule({ from, to, solid }: SceneRule, palette: Palette, scale: number): string {
  return tag('line', {
    x1: from.x,
    y1: from.y,
    x2: to.x,
    y2: to.y,
    stroke: solid ? palette.mark.plain : palette.line,
    'stroke-width': ruleLook.width * scale,
    'stroke-dasharray': solid ? undefined : dashes(ruleLook.dash.map((part) => part * scale)),
  })
}

/** The scene as SVG markup, without an `<svg>` round it. */
export function drawScene(scene: Scene, palette: Palette): string {
  const { edges, nodes, captions, rules, scale } = scene
  return [
    drawCampPatterns(scene, palette),
    ...rules.map((rule) => drawRule(rule, palette, scale)),
    ...edges.map((edge) => drawEdge(edge, palette, scale)),
    ...nodes.map((node) => drawNode(node, palette, scale)),
    ...edges.map(({ badge, sign, tone }) => (badge && !isPlain(sign) ? drawBadge(badge, sign, tone, palette) : '')),
    ...edges.map(({ words }) => (words ? drawText(words, palette) : '')),
    ...captions.map((caption) => drawText(caption, palette)),
  ].join('')
}

/** A sign by itself. */
export function drawSign(at: Point & { size: number }, sign: GlyphName, colour: string): string {
  return drawGlyph({ ...at, size: at.size * 0.8, sign, colour })
}

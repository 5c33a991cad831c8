import type { GlyphName } from '../../claims/glyph.tsx'
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
} from '../looks.ts'
import type { Point, Scene, SceneEdge, SceneNode, SceneRule, Tone } from '../scene.ts'
import { campFill, drawCampBadge, drawCampPatterns } from './draw-camp.ts'
import { dashes, drawGlyph } from './draw-glyph.ts'
import { drawText } from './draw-text.ts'
import { edgeInk, hasForm } from './edge-ink.ts'
import { escapeXml, tag } from './markup.ts'
import type { Palette } from './palette.ts'
import { drawInk } from './table/draw-ink.ts'

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

function drawEdge(edge: SceneEdge, palette: Palette, scale: number): string {
  if (hasForm(edge)) return drawInk(edgeInk(edge, scale), palette)
  const { width, dash, gap } = lineLookOf(edge, scale)
  const path = (stroke: string, thick: number) =>
    tag('path', {
      d: toPath(edge),
      fill: 'none',
      stroke,
      'stroke-width': thick,
      'stroke-dasharray': dashes(dash),
    })
  return path(palette.mark[edge.tone], width) + (gap > 0 ? path(palette.ground, gap) : '')
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

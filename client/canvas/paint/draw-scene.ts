import { type GlyphName, glyphPath } from '../../claims/glyph.tsx'
import { toPath } from '../curve.ts'
import { isPlain, isSquare, lineStyleOf, weakened } from '../line-style.ts'
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
    'stroke-width': isSquare(sign) ? 1.6 : 2.2,
    'stroke-linecap': 'round',
    'stroke-linejoin': 'round',
  })
}

/** A stance in a filled circle, a demand's answer in an open square. */
export function drawBadge(at: Point & { size: number }, sign: GlyphName, tone: Tone, palette: Palette): string {
  const { x, y, size } = at
  const colour = palette.mark[tone]
  const square = isSquare(sign)
  const body = square
    ? tag('rect', {
        x: x - size / 2,
        y: y - size / 2,
        width: size,
        height: size,
        rx: size * 0.22,
        fill: palette.ground,
        stroke: colour,
        'stroke-width': size * 0.075,
      })
    : tag('circle', { cx: x, cy: y, r: size / 2, fill: colour, stroke: palette.ground, 'stroke-width': size * 0.08 })
  const inside = {
    x,
    y,
    size: size * (square ? 0.78 : 0.62),
    sign,
    colour: square ? palette.words[tone] : palette.ground,
  }
  return body + drawGlyph(inside)
}

function drawEdge(edge: SceneEdge, palette: Palette, scale: number): string {
  const style = lineStyleOf(edge.sign)
  const { width, dash, double } = edge.weak ? weakened(style) : style
  const path = (stroke: string, thick: number) =>
    tag('path', {
      d: toPath(edge),
      fill: 'none',
      stroke,
      'stroke-width': thick * scale,
      'stroke-dasharray': dash.length > 0 ? dash.map((part) => part * scale).join(' ') : undefined,
    })
  return path(palette.mark[edge.tone], width) + (double ? path(palette.ground, width * 0.4) : '')
}

function bodyLooks({ kind, tone, sign, dashed }: SceneNode, palette: Palette, scale: number) {
  if (kind === 'centre') return { fill: palette.ink, stroke: undefined, 'stroke-width': undefined }
  const plain = sign === 'broker' || kind === 'more'
  const thick = dashed || kind === 'chip' || (sign && isSquare(sign)) ? 1.2 : 2.25
  const fill = kind === 'chip' ? 'none' : palette.surface
  return { fill, stroke: plain ? palette.line : palette.mark[tone], 'stroke-width': thick * scale }
}

const cornerOf = (node: SceneNode, scale: number) =>
  ({ centre: 11 * scale, card: 7 * scale, chip: node.height / 2, circle: node.height / 2, more: node.height / 2 })[
    node.kind
  ]

function drawNode(node: SceneNode, palette: Palette, scale: number): string {
  const { x, y, width, height, kind, tone, sign, dashed, glyph, camp } = node
  const shape = { x: x - width / 2, y: y - height / 2, width, height, rx: cornerOf(node, scale) }
  const body = tag('rect', {
    ...shape,
    ...bodyLooks(node, palette, scale),
    'stroke-dasharray': dashed ? `${4 * scale} ${3 * scale}` : undefined,
  })
  const fill = campFill(camp)
  const colour = kind === 'chip' ? palette.words[tone] : sign === 'broker' ? palette.ink : palette.mark[tone]
  const mark = glyph && sign ? drawGlyph({ ...glyph, sign, colour }) : ''
  return tag('g', {}, [
    tag('title', {}, escapeXml(node.says)),
    body,
    fill ? tag('rect', { ...shape, fill }) : '',
    mark,
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
    'stroke-width': scale,
    'stroke-dasharray': solid ? undefined : `${scale} ${4 * scale}`,
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

import type { GlyphName } from '../../claims/glyph.tsx'
import { relativeControls } from '../curve.ts'
import { isPlain } from '../line-style.ts'
import type { CampMark, Point, Scene, SceneEdge, SceneNode, SceneText, Tone } from '../scene.ts'
import { heightOf } from '../text-box.ts'

/** What Cytoscape is told of one thing it draws. `of` is the scene's node or edge that it belongs to. */
export type GraphElement = {
  id: string
  of: string
  classes: string
  at?: Point
  data: Record<string, string | number | number[]>
  joins?: { source: string; target: string }
}

function textElement(text: SceneText, id: string, of: string): GraphElement {
  const { kind, anchor, lines, size, x, y, italic } = text
  return {
    id,
    of,
    classes: `text text-${kind} anchor-${anchor}${italic ? ' italic' : ''}`,
    at: { x, y: y + heightOf(lines.length, size) / 2 },
    data: { words: lines.join('\n'), size },
  }
}

function captionElement(text: SceneText, id: string): GraphElement {
  const element = textElement(text, id, id)
  return { ...element, classes: `${element.classes} caption` }
}

type Sign = { at: Point; size: number; sign: GlyphName; tone: Tone }

function signElement({ at, size, sign, tone }: Sign, id: string, of: string, form: 'bare' | 'badge'): GraphElement {
  return {
    id,
    of,
    classes: `sign ${form} ${form}-${sign} tone-${tone}`,
    at: { x: at.x, y: at.y },
    data: { width: size, height: size },
  }
}

/** The square that a camp's letter stands in. */
function campElement({ x, y, size, letter }: CampMark, of: string): GraphElement {
  return {
    id: `${of}.camp`,
    of,
    classes: `camp camp-${letter ?? 'none'}`,
    at: { x, y },
    data: { width: size, height: size, words: letter ?? '', size: size * 0.7 },
  }
}

function nodeElements(node: SceneNode): GraphElement[] {
  const { id, kind, tone, sign, dashed, x, y, width, height, glyph, texts, camp } = node
  const filled = camp?.fills && camp.letter ? `fill-${camp.letter}` : ''
  const looks = [`body body-${kind}`, `tone-${tone}`, dashed ? 'dashed' : '', sign === 'broker' ? 'broker' : '', filled]
  const body = { id, of: id, classes: looks.filter(Boolean).join(' '), at: { x, y }, data: { width, height } }
  const mark = glyph && sign && signElement({ at: glyph, size: glyph.size, sign, tone }, `${id}.sign`, id, 'bare')
  const words = texts.map((text, i) => textElement(text, `${id}.${i}`, id))
  return [body, ...(mark ? [mark] : []), ...words, ...(camp ? [campElement(camp, id)] : [])]
}

const px = (point: Point, from: Point) => `${point.x - from.x}px ${point.y - from.y}px`

function edgeElements(edge: SceneEdge, bodies: ReadonlyMap<string, SceneNode>): GraphElement[] {
  const { id, from, to, start, end, sign, tone, badge, words, weak } = edge
  const source = bodies.get(from)
  const target = bodies.get(to)
  if (!source || !target) return []
  const { weights, distances } = relativeControls(edge)
  const line: GraphElement = {
    id,
    of: id,
    classes: `line line-${sign} tone-${tone}${weak ? ' weak' : ''}`,
    joins: { source: from, target: to },
    data: { weights, distances, leaves: px(start, source), arrives: px(end, target) },
  }
  return [
    line,
    ...(badge && !isPlain(sign)
      ? [signElement({ at: badge, size: badge.size, sign, tone }, `${id}.sign`, id, 'badge')]
      : []),
    ...(words ? [textElement(words, `${id}.words`, id)] : []),
  ]
}

function ruleElements({ rules }: Scene): GraphElement[] {
  return rules.flatMap(({ from, to, solid }, i): GraphElement[] => {
    const id = `rule.${i}`
    const end = (name: string, at: Point) => ({ id: `${id}.${name}`, of: id, classes: 'nothing', at, data: {} })
    return [
      end('a', from),
      end('b', to),
      { id, of: id, classes: solid ? 'rule solid' : 'rule', joins: { source: `${id}.a`, target: `${id}.b` }, data: {} },
    ]
  })
}

/** Everything in a scene, ends before the lines that join them. */
export function graphElements(scene: Scene): GraphElement[] {
  const bodies = new Map(scene.nodes.map((node) => [node.id, node]))
  return [
    ...scene.nodes.flatMap(nodeElements),
    ...ruleElements(scene),
    ...scene.edges.flatMap((edge) => edgeElements(edge, bodies)),
    ...scene.captions.map((caption, i) => captionElement(caption, `caption.${i}`)),
  ]
}

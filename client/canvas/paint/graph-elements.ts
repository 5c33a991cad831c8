import type { GlyphName } from '../../claims/glyph.tsx'
import { relativeControls } from '../curve.ts'
import { badgeLookOf, bodyLookOf, campSquare, isPlain, lineLookOf, ruleLook } from '../looks.ts'
import type { CampMark, Point, Scene, SceneEdge, SceneNode, SceneText, Tone } from '../scene.ts'
import { heightOf } from '../text/text-box.ts'
import { edgeInk, hasForm } from './edge-ink.ts'
import { classesOf, type GraphElement } from './graph-element.ts'
import { inkElements } from './table/ink-elements.ts'

function textElement(text: SceneText, id: string, of: string): GraphElement {
  const { kind, anchor, lines, size, x, y, italic } = text
  return {
    id,
    of,
    classes: classesOf(`text text-${kind} anchor-${anchor}`, italic && 'italic'),
    at: { x, y: y + heightOf(lines.length, size) / 2 },
    data: { words: lines.join('\n'), size },
  }
}

function captionElement(text: SceneText, id: string): GraphElement {
  const element = textElement(text, id, id)
  return { ...element, classes: `${element.classes} caption` }
}

type Sign = { at: Point & { size: number }; sign: GlyphName; tone: Tone }

const signElement = ({ at: { x, y, size }, sign }: Sign, id: string, of: string): GraphElement => ({
  id,
  of,
  classes: `sign bare-${sign}`,
  at: { x, y },
  data: { width: size, height: size },
})

/** A sign on its ground. */
function badgeElement({ at: { x, y, size }, sign, tone }: Sign, id: string, of: string): GraphElement {
  const { border, corner } = badgeLookOf(sign)
  return {
    id,
    of,
    classes: `sign badge badge-${sign} tone-${tone}`,
    at: { x, y },
    data: { width: size, height: size, border: size * border, corner: size * corner },
  }
}

/** The square that a camp's letter stands in. */
function campElement({ x, y, size, letter }: CampMark, of: string): GraphElement {
  const { corner, border, dash, letter: share } = campSquare
  return {
    id: `${of}.camp`,
    of,
    classes: `camp camp-${letter ?? 'none'}`,
    at: { x, y },
    data: {
      width: size,
      height: size,
      corner: size * corner,
      border: size * border,
      dash: dash.map((part) => part * size),
      words: letter ?? '',
      size: size * share,
    },
  }
}

function nodeElements(node: SceneNode, scale: number): GraphElement[] {
  const { id, kind, tone, sign, dashed, x, y, width, height, glyph, texts, camp } = node
  const { border, dash, corner } = bodyLookOf(node, scale)
  const fill = camp?.fills && camp.letter ? `fill-${camp.letter}` : undefined
  const classes = classesOf(`body body-${kind} tone-${tone}`, dashed && 'dashed', sign === 'broker' && 'broker', fill)
  const tile = fill && { tile: campSquare.tile * scale }
  const data = { width, height, border, dash, corner, ...tile }
  const body = { id, of: id, classes, at: { x, y }, data }
  const mark = glyph && sign && signElement({ at: glyph, sign, tone }, `${id}.sign`, id)
  const words = texts.map((text, i) => textElement(text, `${id}.${i}`, id))
  return [body, ...(mark ? [mark] : []), ...words, ...(camp ? [campElement(camp, id)] : [])]
}

const px = (point: Point, from: Point) => `${point.x - from.x}px ${point.y - from.y}px`

type Ends = ReadonlyMap<string, SceneNode>

function edgeElements(edge: SceneEdge, bodies: Ends, scale: number): GraphElement[] {
  const { id, from, to, start, end, sign, tone, badge, words, weak } = edge
  if (hasForm(edge))
    return [...inkElements(edgeInk(edge, scale)), ...(words ? [textElement(words, `${id}.words`, id)] : [])]
  const source = bodies.get(from)
  const target = bodies.get(to)
  if (!source || !target) return []
  const { weights, distances } = relativeControls(edge)
  const { width, dash, gap } = lineLookOf(edge, scale)
  const line: GraphElement = {
    id,
    of: id,
    classes: classesOf(
      `line line-${sign} tone-${tone}`,
      weak && 'weak',
      dash.length > 0 && 'dashed',
      gap > 0 && 'double',
    ),
    joins: { source: from, target: to },
    data: {
      weights,
      distances,
      leaves: px(start, source),
      arrives: px(end, target),
      // A double line is its gap, with the line as an outline on either side.
      ...(gap > 0 ? { width: gap, outline: (width - gap) / 2 } : { width, dash: [...dash] }),
    },
  }
  return [
    line,
    ...(badge && !isPlain(sign) ? [badgeElement({ at: badge, sign, tone }, `${id}.sign`, id)] : []),
    ...(words ? [textElement(words, `${id}.words`, id)] : []),
  ]
}

function ruleElements({ rules, scale }: Scene): GraphElement[] {
  const data = { width: ruleLook.width * scale, dash: ruleLook.dash.map((part) => part * scale) }
  return rules.flatMap(({ from, to, solid }, i): GraphElement[] => {
    const id = `rule.${i}`
    const end = (name: string, at: Point) => ({ id: `${id}.${name}`, of: id, classes: 'nothing', at, data: {} })
    return [
      end('a', from),
      end('b', to),
      {
        id,
        of: id,
        classes: classesOf('rule', solid && 'solid'),
        joins: { source: `${id}.a`, target: `${id}.b` },
        data,
      },
    ]
  })
}

/** Everything in a scene, ends before the lines that join them. */
export function graphElements(scene: Scene): GraphElement[] {
  const bodies = new Map(scene.nodes.map((node) => [node.id, node]))
  return [
    ...scene.nodes.flatMap((node) => nodeElements(node, scene.scale)),
    ...ruleElements(scene),
    ...scene.edges.flatMap((edge) => edgeElements(edge, bodies, scene.scale)),
    ...scene.captions.map((caption, i) => captionElement(caption, `caption.${i}`)),
  ]
}

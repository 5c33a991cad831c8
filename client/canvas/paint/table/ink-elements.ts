import { relativeControls } from '../../curve.ts'
import type { Point } from '../../scene.ts'
import { classesOf, type GraphElement } from '../graph-element.ts'
import type { Ink, InkBody, InkLine, InkSign, InkWords } from './ink.ts'

/** The same as Cytoscape is told it. A line's two ends are nodes that nobody sees. */
export function inkElements(ink: readonly Ink[]): GraphElement[] {
  return ink.flatMap(elementsOf)
}

function elementsOf(one: Ink): GraphElement[] {
  if (one.form === 'line') return lineElements(one)
  if (one.form === 'body') return [bodyElement(one)]
  return [one.form === 'words' ? wordsElement(one) : signElement(one)]
}

function lineElements({ id, of, points, width, dash, colour, double, emphasis }: InkLine): GraphElement[] {
  const [start, end] = [points[0], points.at(-1)]
  if (!start || !end) return []
  const node = (name: string, at: Point): GraphElement => ({
    id: `${id}.${name}`,
    of,
    classes: 'nothing',
    at: { ...at },
    data: {},
  })
  const controls = points.slice(1, -1)
  const { weights, distances } = relativeControls({ start, controls, end })
  const line: GraphElement = {
    id,
    of,
    classes: classesOf(
      'ink-line',
      controls.length > 0 ? 'bent' : 'straight',
      `ink-line-${colour}`,
      dash.length > 0 && 'dashed',
      double && 'double',
      emphasis === 'faded' && 'faint',
    ),
    joins: { source: `${id}.a`, target: `${id}.b` },
    data: {
      ...(controls.length > 0 && { weights, distances }),
      ...(double ? { width: 1.6, outline: (width + 1) / 2 } : { width }),
      ...(dash.length > 0 && { dash: [...dash] }),
    },
  }
  return [node('a', start), node('b', end), line]
}

/** Cytoscape wants a polygon's corners in shares of its box, none outside it: the box is as large as they need. */
function polygonOf(corners: readonly Point[]) {
  const reach = (way: 'x' | 'y') => Math.max(1, ...corners.map((at) => Math.abs(at[way]))) * 1.0001
  const [across, along] = [reach('x'), reach('y')]
  const points = corners.flatMap(({ x, y }) => [x / across, y / along])
  return { width: across * 2, height: along * 2, points }
}

function bodyElement(body: InkBody): GraphElement {
  const { id, of, x, y, width, height, shape, corner = 0, corners, fill, outline, border, dash } = body
  const isOutlined = outline !== undefined && border > 0
  return {
    id,
    of,
    classes: classesOf(
      `ink-body ink-${shape}`,
      fill ? `ink-fill-${fill}` : 'ink-open',
      isOutlined && `ink-outline-${outline}`,
      dash && 'dashed',
      body.silent && 'silent',
      body.movable && 'grabbed-by-hand',
      body.emphasis === 'faded' && 'faint',
    ),
    at: { x, y },
    data: {
      ...(corners ? polygonOf(corners) : { width, height }),
      border: isOutlined ? border : 0,
      corner,
      ...(dash && { dash: [...dash] }),
    },
  }
}

function signElement({ id, of, x, y, size, sign, colour, emphasis }: InkSign): GraphElement {
  const classes = classesOf(`sign ink-sign-${sign}-${colour}`, emphasis === 'faded' && 'faint')
  return { id, of, classes, at: { x, y }, data: { width: size, height: size } }
}

/** Cytoscape stands text around a place: the middle of its lines. */
function wordsElement(words: InkWords): GraphElement {
  const { id, of, x, y, step, size, lines, anchor, face, weight, colour, emphasis } = words
  return {
    id,
    of,
    classes: classesOf(
      `text ink-words ink-words-${colour} anchor-${anchor}`,
      `ink-face-${face === 'serif' ? 'serif' : 'sans'}`,
      `ink-weight-${weight}`,
      emphasis === 'faded' && 'faint',
    ),
    at: { x, y: y - size * 0.36 + ((lines.length - 1) * step) / 2 },
    data: { words: lines.join('\n'), size },
  }
}

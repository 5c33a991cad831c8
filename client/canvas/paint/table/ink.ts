import type { Stance } from '#domain/stance'
import type { GlyphName } from '../../../claims/glyph.tsx'
import { pointsOn } from '../../layouts/table/stroke.ts'
import type { Emphasis, TableScene } from '../../layouts/table/table-scene.ts'
import type { Point } from '../../scene.ts'
import type { Face } from '../../text/text-width.ts'
import type { Palette } from '../palette.ts'
import { bodiesOf } from './bodies.ts'
import { linesOf } from './lines.ts'
import { wordsOf } from './words.ts'

/** A stance's own colour is that of its mark; all else is in ink. */
export type InkColour = 'ink' | 'muted' | 'line' | 'ground' | 'surface' | Stance

export function colourOf(colour: InkColour, { mark, ground, surface, ink, muted, line }: Palette): string {
  return { ...mark, ground, surface, ink, muted, line }[colour]
}

/** `id` is its own, `of` the actor, stack, outlet, side or line that it is of. Pixels. */
type Part = { id: string; of: string; emphasis: Emphasis }

/** A line through points. `double`: with a gap down its middle. */
export type InkLine = Part & {
  form: 'line'
  points: readonly Point[]
  width: number
  dash: readonly number[]
  colour: InkColour
  double?: true
}

/** A filled outline, by its middle. `corners`: of a polygon, from its middle. */
export type InkBody = Part & {
  form: 'body'
  x: number
  y: number
  width: number
  height: number
  shape: 'ellipse' | 'round' | 'polygon'
  corner?: number
  corners?: readonly Point[]
  fill?: InkColour
  outline?: InkColour
  border: number
  dash?: readonly number[]
  /** No hand finds it: what lies beneath it is found. */
  silent?: true
  /** A hand may move it. */
  movable?: true
}

export type InkSign = Part & {
  form: 'sign'
  x: number
  y: number
  size: number
  sign: GlyphName
  colour: InkColour
}

/** Lines of text: `y` is the first one's baseline, `step` the way to the next. `ground`: over lines that pass behind. */
export type InkWords = Part & {
  form: 'words'
  x: number
  y: number
  step: number
  size: number
  lines: readonly string[]
  anchor: 'start' | 'middle' | 'end'
  face: Face
  weight: number
  colour: InkColour
  ground?: true
}

/** One thing that is drawn. */
export type Ink = InkLine | InkBody | InkSign | InkWords

/** Everything on the Table as it is drawn, from the back to the front: every painter draws by it. */
export function inkOf(scene: TableScene): Ink[] {
  const { outline, inner, width } = scene
  const rim: Ink[] = [outline, inner].map((corners, i) => rimOf(corners, i === 0, width))
  return [...rim, ...linesOf(scene), ...bodiesOf(scene), ...wordsOf(scene)]
}

/** The table itself, and a hairline within its edge. */
function rimOf(points: readonly Point[], isOuter: boolean, width: number): InkBody {
  const [left, right] = [Math.min(...points.map(({ x }) => x)), Math.max(...points.map(({ x }) => x))]
  const [top, bottom] = [Math.min(...points.map(({ y }) => y)), Math.max(...points.map(({ y }) => y))]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return {
    form: 'body',
    id: isOuter ? 'table' : 'table within',
    of: 'table',
    emphasis: 'plain',
    ...middle,
    width: right - left,
    height: bottom - top,
    shape: 'polygon',
    corners: points.map(({ x, y }) => ({ x: x - middle.x, y: y - middle.y })),
    fill: 'surface',
    outline: 'line',
    border: isOuter ? Math.max(1.4, width / 1000) : 1,
    silent: true,
  }
}

/** A stroke as points close enough for a smooth line; a straight one only has its corners. */
export const alongStroke: typeof pointsOn = (stroke) =>
  stroke.segments.some(({ controls }) => controls)
    ? pointsOn(stroke, 6)
    : [stroke.start, ...stroke.segments.map(({ to }) => to)]

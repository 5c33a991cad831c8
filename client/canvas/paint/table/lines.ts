import { lengthOf, placeAfter, pointsOn } from '../../layouts/table/stroke.ts'
import type { DrawnLine, Mark, TableScene } from '../../layouts/table/table-scene.ts'
import { lineLookOf } from '../../looks.ts'
import { formOf, type LineEnd, type RelationLook, relationLooks } from '../../relation-looks.ts'
import type { Point } from '../../scene.ts'
import { alongStroke, type Ink, type InkBody, type InkLine } from './ink.ts'

/** How a line of the Table looks. */
const lookOf = (line: Pick<DrawnLine, 'kind' | 'status'>): RelationLook => relationLooks[formOf(line)]

/** Each relation as it is drawn: its strokes, what stands at its ends, the caps of one that is cut, and its mark. */
export function linesOf(scene: Pick<TableScene, 'lines' | 'spokes' | 'marks' | 'scale' | 'weak'>): Ink[] {
  const faint = scene.lines.filter(({ emphasis }) => emphasis === 'faded')
  const others = scene.lines.filter(({ emphasis }) => emphasis !== 'faded')
  return [
    ...[...faint, ...others].flatMap((line) => relationInk({ ...line, look: lookOf(line) }, scene)),
    ...scene.spokes.map((spoke) => spokeOf(spoke, scene.scale)),
    ...scene.marks.flatMap(markInk),
  ]
}

/** What nobody is said to have said is drawn as thin as a line can be. */
const weakWidth = 0.6

/** What of a line is drawn in ink. */
type Inked = Pick<DrawnLine, 'id' | 'strokes' | 'width' | 'emphasis' | 'tips' | 'gap'> & { look: RelationLook }

/** A relation's line, with what stands at its ends and the caps of one that is cut. */
export function relationInk(line: Inked, { scale, weak }: Pick<TableScene, 'scale' | 'weak'>): Ink[] {
  const { id, strokes, width, emphasis, tips, gap, look } = line
  const { dash = [], double, zigzag, colour } = look
  const about = { form: 'line', width, emphasis, colour: emphasis === 'lit' ? 'ink' : colour } as const
  const drawn = strokes.map(({ lines, stroke }, i): InkLine => {
    const points = zigzag ? zigzagOn(pointsOn(stroke, 2), scale) : alongStroke(stroke)
    const broken = gap ? [gap.from, gap.to - gap.from, lengthOf(pointsOn(stroke))] : dash.map((part) => part * scale)
    const thin = lines.every((one) => weak.has(one)) && { width: weakWidth * scale }
    return { ...about, ...thin, id: `${id} ${i}`, of: lines[0] ?? id, points, dash: broken, ...(double && { double }) }
  })
  const caps = (gap?.caps ?? []).map(({ x, y, angle }, i): InkLine => {
    const [dx, dy] = [Math.sin(angle) * 5 * scale, -Math.cos(angle) * 5 * scale]
    const points = [
      { x: x - dx, y: y - dy },
      { x: x + dx, y: y + dy },
    ]
    return { ...about, id: `${id} cap ${i}`, of: id, points, dash: [] }
  })
  return [...drawn, ...caps, ...tips.map((tip, i) => tipOf(tip, line, { id: `${id} end ${i}`, scale }))]
}

/** From side to side of the way, every five pixels. */
function zigzagOn(points: readonly Point[], scale: number): Point[] {
  const [length, step, reach] = [lengthOf(points), 5 * scale, 2.6 * scale]
  const turns = Math.max(1, Math.round(length / step))
  return Array.from({ length: turns + 1 }, (_, i) => {
    const { x, y, angle } = placeAfter(points, (length * i) / turns)
    const aside = i === 0 || i === turns ? 0 : i % 2 ? reach : -reach
    return { x: x - Math.sin(angle) * aside, y: y + Math.cos(angle) * aside }
  })
}

const turned = (corners: readonly (readonly [number, number])[], angle: number, scale = 1): Point[] =>
  corners.map(([x, y]) => ({
    x: (x * Math.cos(angle) - y * Math.sin(angle)) * scale,
    y: (x * Math.sin(angle) + y * Math.cos(angle)) * scale,
  }))

const arrowHead = [
  [0, 0],
  [-7, -3.3],
  [-7, 3.3],
] as const

const chevron = [
  [0, 0],
  [-5, -3.6],
  [-3.4, -3.6],
  [1.8, 0],
  [-3.4, 3.6],
  [-5, 3.6],
] as const

/** A round body of so many pixels across. */
const round = (size: number) => ({ width: size, height: size, shape: 'ellipse' }) as const

function tipOf({ x, y, angle, form }: LineEnd, line: Inked, { id, scale }: { id: string; scale: number }): InkBody {
  const { emphasis } = line
  const colour = emphasis === 'lit' ? 'ink' : line.look.colour
  const about = { form: 'body', id, of: line.id, emphasis, x, y, silent: true } as const
  if (form === 'dot') return { ...about, ...round(4.4 * scale + line.width * 0.4), fill: colour, border: 0 }
  if (form === 'ring' || form === 'open')
    return { ...about, ...round(4.6 * scale), fill: 'surface', outline: colour, border: 1.1 * scale }
  const corners = turned(form === 'arrow' ? arrowHead : chevron, angle, scale)
  const size = 16 * scale
  return { ...about, width: size, height: size, shape: 'polygon', corners, fill: colour, border: 0 }
}

/** As a line of that stance or answer looks in every other picture. */
/** A line for what is said of the point; by a demand, dashes. */
function spokeOf(
  { of, way, sign = 'part', stance, weak, stroke }: TableScene['spokes'][number],
  scale: number,
): InkLine {
  const { width, dash, gap } = lineLookOf({ sign, ...(weak && { weak }) }, scale)
  const dashed = way === 'demand' && dash.length === 0
  return {
    form: 'line',
    id: `spoke ${of}`,
    of,
    emphasis: 'plain',
    points: alongStroke(stroke),
    width,
    dash: dashed ? [4 * scale, 4 * scale] : dash,
    ...(gap > 0 && { double: true }),
    colour: stance ?? 'muted',
  }
}

export function markInk({ line, form, text, x, y, size, box, emphasis }: Mark): Ink[] {
  const about = { of: line, emphasis, x, y } as const
  if (form === 'cross' || form === 'drafted') {
    const arm = size / 2
    if (form === 'cross')
      return [-1, 1].map((way): InkLine => {
        const [a, b] = [
          { x: x - arm * 0.8, y: y - arm * 0.8 * way },
          { x: x + arm * 0.8, y: y + arm * 0.8 * way },
        ]
        const look = { width: 1.4, dash: [], colour: 'ink' } as const
        return { form: 'line', id: `${line} cross ${way}`, of: line, emphasis, points: [a, b], ...look }
      })
    const corners = turned(
      [
        [0, -arm],
        [arm, 0],
        [0, arm],
        [-arm, 0],
      ],
      0,
    )
    return [
      {
        ...about,
        form: 'body',
        id: `${line} mark`,
        width: size,
        height: size,
        shape: 'polygon',
        corners,
        fill: 'ink',
        border: 0,
        silent: true,
      },
    ]
  }
  const isHop = form === 'hop'
  const height = isHop ? size : size * 0.9
  const ground: InkBody = {
    ...about,
    form: 'body',
    id: `${line} mark`,
    width: box.width,
    height,
    shape: 'round',
    corner: height / 2,
    fill: isHop ? 'ink' : 'surface',
    border: 0,
    silent: true,
  }
  const letters = size * (isHop ? 0.68 : 0.74)
  return [
    ground,
    {
      ...about,
      form: 'words',
      id: `${line} mark text`,
      y: y + letters * 0.36,
      step: letters,
      size: letters,
      lines: [form === 'possible' ? '?' : (text ?? '')],
      anchor: 'middle',
      face: 'bold',
      weight: 600,
      colour: isHop ? 'surface' : 'ink',
    },
  ]
}

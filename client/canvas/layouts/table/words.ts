import type { Box } from '../../scene.ts'
import type { MeasureText } from './measures.ts'
import { textLine } from './measures.ts'
import type { TableLabel } from './table-scene.ts'

type Given = Omit<TableLabel, 'box' | 'step' | 'y'> & { /** The middle of its lines. */ middle: number }

/** From the middle of a line, in font sizes: to its baseline, to the top of its capitals and to the foot of its descenders. */
const baseline = 0.355
const [above, below] = [0.375, 0.565]

/** What lies on the table has more air between its lines than a name. */
const stepOf = ({ size, face }: Pick<Given, 'size' | 'face'>) => size * (face === 'serif' ? 1.24 : textLine)

/** A label whose lines are centred on a height, with the box that its letters cover. */
export function centredLabel({ middle, ...given }: Given, measure: MeasureText): TableLabel {
  const { lines, size, face, anchor, x } = given
  const step = stepOf(given)
  const half = (step * (lines.length - 1)) / 2
  const width = Math.max(0, ...lines.map((line) => measure(line, size, face)))
  const left = { start: x, middle: x - width / 2, end: x - width }[anchor]
  const box: Box = { x: left, y: middle - half - above * size, width, height: 2 * half + (above + below) * size }
  return { ...given, y: middle - half + baseline * size, step, box }
}

/** The same, by the baseline of its last line. */
export function standingLabel(
  { base, ...given }: Omit<Given, 'middle'> & { base: number },
  measure: MeasureText,
): TableLabel {
  const half = (stepOf(given) * (given.lines.length - 1)) / 2
  return centredLabel({ ...given, middle: base - half - baseline * given.size }, measure)
}

import type { Box, Point } from '../../scene.ts'
import { crowdOf } from './crowd.ts'
import { isCut } from './forms.ts'
import { type MarkForm, markFormsOf } from './mark-forms.ts'
import type { Measures, MeasureText } from './measures.ts'
import { lengthOf, placeAfter, pointsOn } from './stroke.ts'
import type { DrawnLine, Mark } from './table-scene.ts'

/** Eleven places on a line, the middle first; then, where all of them are taken, more. */
const eleven = [0.5, 0.44, 0.56, 0.38, 0.62, 0.32, 0.68, 0.26, 0.74, 0.2, 0.8]
const more = Array.from({ length: 35 }, (_, i) => 0.5 + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.024)

/** Where a mark may be: on the curve over the table, or on the whole of a line beside it. */
function trackOf({ strokes }: DrawnLine): { points: Point[]; before: number } {
  const stroke = strokes[0]?.stroke
  if (!stroke) return { points: [], before: 0 }
  const at = stroke.segments.findIndex(({ controls }) => controls)
  const curve = stroke.segments[at]
  if (!curve) return { points: pointsOn(stroke), before: 0 }
  const lead = { start: stroke.start, segments: stroke.segments.slice(0, at) }
  const start = lead.segments.at(-1)?.to ?? stroke.start
  return { points: pointsOn({ start, segments: [curve] }), before: lengthOf(pointsOn(lead)) }
}

const boxAround = ({ x, y }: Point, { width, height }: MarkForm): Box => ({
  x: x - width / 2,
  y: y - height / 2,
  width,
  height,
})

/** Whether two boxes are nearer to each other than so many pixels. */
export const overlap = (a: Box, b: Box, by: number) =>
  a.x < b.x + b.width + by && b.x < a.x + a.width + by && a.y < b.y + b.height + by && b.y < a.y + a.height + by

const distance = (at: Point, { x, y, width, height }: Box) =>
  Math.hypot(Math.max(x - at.x, 0, at.x - x - width), Math.max(y - at.y, 0, at.y - y - height))

type Marked = { lines: DrawnLine[]; marks: Mark[]; leftOut: number }
type Given = {
  measures: Measures
  measure: MeasureText
  hops: ReadonlyMap<string, number>
  /** What no mark may stand on. */
  boxes: readonly Box[]
}

/** Each mark at the freest place of its own line: on no name and no seat, on no other mark, and as far as can be from other lines. */
export function markLines(lines: readonly DrawnLine[], { measures, measure, hops, boxes }: Given): Marked {
  const crowd = crowdOf(lines.filter(({ emphasis }) => emphasis !== 'faded'))
  const placed: Mark[] = []
  const gaps = new Map<DrawnLine, DrawnLine['gap']>()
  const wanted = markFormsOf(lines, hops, measures, measure)
  for (const { line, form } of wanted) {
    const { points, before } = trackOf(line)
    const length = lengthOf(points)
    const placeAt = (share: number): Found[] => {
      const at = placeAfter(points, length * share)
      const box = boxAround(at, form)
      if (boxes.some((other) => overlap(box, other, 0.5)) || placed.some((other) => overlap(box, other.box, 1)))
        return []
      const limit = form.width + 3 * measures.scale
      const fromMarks = placed.reduce((least, other) => Math.min(least, distance(at, other.box)), limit)
      const score = fromMarks * 2 + crowd(at, line, 12 * measures.scale) - Math.abs(share - 0.5) * 8
      return [{ share, at, box, score }]
    }
    const found = freest(eleven.flatMap(placeAt)) ?? freest(more.flatMap(placeAt))
    if (isCut(line)) gaps.set(line, gapAt(points, before, length * (found?.share ?? 0.5), measures.scale))
    if (found) placed.push(markAt(found, line, form))
  }
  const cut = lines.map((line) => ({ ...line, ...(gaps.has(line) && { gap: gaps.get(line) }) }))
  return { lines: cut, marks: placed, leftOut: wanted.length - placed.length }
}

type Found = { share: number; at: Point; box: Box; score: number }

function freest(places: readonly Found[]): Found | undefined {
  let best: Found | undefined
  for (const place of places) if (!best || place.score > best.score) best = place
  return best
}

function markAt(
  { at: { x, y }, box }: Found,
  { id, emphasis }: DrawnLine,
  { form, text, width, height }: MarkForm,
): Mark {
  return { x, y, line: id, form, ...(text && { text }), size: Math.min(width, height), box, emphasis }
}

/** A line that never joins: the gap around its cross, with a cap at each end. `before`: how long it is before these points. */
export function gapAt(
  points: readonly Point[],
  before: number,
  middle: number,
  scale: number,
): NonNullable<DrawnLine['gap']> {
  const half = Math.min(24 * scale, lengthOf(points) * 0.4) / 2
  const caps = [placeAfter(points, middle - half), placeAfter(points, middle + half)]
  return { from: before + middle - half, to: before + middle + half, caps }
}

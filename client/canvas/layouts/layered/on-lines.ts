import { pointsAlong } from '../../curve.ts'
import type { Sizes } from '../../looks.ts'
import type { Box, Point, SceneText } from '../../scene.ts'
import { textBox } from '../../text/text-box.ts'
import { overlap } from '../table/marks.ts'
import { lengthOf, placeAfter } from '../table/stroke.ts'
import type { Curve } from './routes.ts'

const cell = 40

/** Which squares of a grid a box covers. */
function* cellsOf({ x, y, width, height }: Box): Generator<number> {
  for (let i = Math.floor(x / cell); i <= Math.floor((x + width) / cell); i += 1)
    for (let j = Math.floor(y / cell); j <= Math.floor((y + height) / cell); j += 1) yield i * 100_000 + j
}

/** What lies in the squares of a grid, so that a place is held against the few that are near. */
function grid<T>() {
  const cells = new Map<number, T[]>()
  return {
    put(one: T, box: Box) {
      for (const key of cellsOf(box)) {
        const there = cells.get(key)
        if (there) there.push(one)
        else cells.set(key, [one])
      }
    },
    has(box: Box, is: (one: T) => boolean): boolean {
      for (const key of cellsOf(box)) if (cells.get(key)?.some(is)) return true
      return false
    },
  }
}

/** The middle first, then ever further from it. */
const shares = Array.from({ length: 25 }, (_, i) => 0.5 + (i % 2 ? 1 : -1) * Math.ceil(i / 2) * 0.03)

/** So far apart points on a line are that no box is missed by more than half of it. */
const step = 6

/** Puts marks and words on lines where there is room: over no name, no other mark and no words, and over no other line. */
export function writerOn(lines: ReadonlyMap<string, Curve>, boxes: readonly Box[], sizes: Sizes) {
  const covered = grid<Box>()
  for (const box of boxes) covered.put(box, box)
  const points = grid<Point & { line: string }>()
  const along = new Map([...lines].map(([line, curve]) => [line, pointsAlong(curve, step)]))
  for (const [line, track] of along)
    for (const { x, y } of track) points.put({ x, y, line }, { x, y, width: 0, height: 0 })
  const isFree = (box: Box) => box.x > 0 && box.y > 0 && !covered.has(box, (other) => overlap(box, other, 1))
  const isAlone = ({ x, y, width, height }: Box, own: string) => {
    const [by, most] = [step / 2 + 1, step + 2]
    const around = { x: x - by, y: y - by, width: width + most, height: height + most }
    return !points.has(around, (at) => at.line !== own && isIn(at, around))
  }
  const cover = (box: Box) => covered.put(box, box)
  const placesOn = (line: string) => {
    const track = along.get(line) ?? []
    const length = lengthOf(track)
    return shares.map((share) => (): Point => placeAfter(track, length * share))
  }
  return {
    cover,
    /** `must`: where no place is free, in the middle. */
    mark(line: string, size: number, must = false): (Point & { size: number }) | undefined {
      let found: Point | undefined
      for (const place of placesOn(line)) {
        const at = place()
        if (!isFree(around(at, size))) continue
        found ??= at
        if (!isAlone(around(at, size), line)) continue
        found = at
        break
      }
      if (!found && must) found = placesOn(line)[0]?.()
      if (!found) return undefined
      cover(around(found, size))
      return { x: found.x, y: found.y, size }
    },
    words(line: string, words: string): SceneText | undefined {
      const size = sizes.note
      for (const place of placesOn(line)) {
        const { x, y } = place()
        const text: SceneText = { x, y: y - size * 0.62, lines: [words], anchor: 'middle', kind: 'link', size }
        const box = textBox(text)
        if (!isFree(box) || !isAlone(box, line)) continue
        cover(box)
        return text
      }
      return undefined
    },
  }
}

/** The square of so many pixels around a place. */
export const around = ({ x, y }: Point, size: number): Box => ({
  ...{ x: x - size / 2, y: y - size / 2, width: size, height: size },
})

const isIn = ({ x, y }: Point, box: Box) => x > box.x && x < box.x + box.width && y > box.y && y < box.y + box.height

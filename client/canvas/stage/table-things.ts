import { pointsOn } from '../layouts/table/stroke.ts'
import type { TableScene } from '../layouts/table/table-scene.ts'
import type { Box, Point } from '../scene.ts'

/**
 * What a hand may be on. A `seat` is an actor's, also an outlet; `side`: its heading; `stack`: those of a side who have no seat, by the
 * side's id; `line`: one or several relations that are drawn as one, by their ids.
 */
export type TableThing =
  | { kind: 'seat'; id: string }
  | { kind: 'side' | 'stack'; id: string }
  | { kind: 'line'; lines: readonly string[] }
  | { kind: 'ground' }

export const ground: TableThing = { kind: 'ground' }

/** What stands for the outlets for which there is no room at the foot. */
export const moreOutlets = 'more outlets'

/** The thing that goes by a name on the canvas and in the list: an actor's, a stack's, a line's, a heading's with `side ` before it. */
export function thingNamed(
  { seats, stacks, outlets, lines, moreOutlets: more }: TableScene,
  name: string | undefined,
): TableThing {
  if (name === undefined) return ground
  if (name.startsWith('side ')) return { kind: 'side', id: name.slice('side '.length) }
  if (name === moreOutlets && more !== undefined) return { kind: 'stack', id: more }
  const stack = stacks.find(({ id }) => id === name)
  if (stack) return { kind: 'stack', id: stack.side }
  if ([...seats, ...outlets].some(({ id }) => id === name)) return { kind: 'seat', id: name }
  // A bracket is of several lines, and each of its strokes goes by the first that it is of.
  const stroke = lines.flatMap(({ strokes }) => strokes).find((one) => one.lines[0] === name)
  const line = stroke ?? lines.find(({ id }) => id === name)
  return line ? { kind: 'line', lines: line.lines } : ground
}

/** High enough for a finger. */
const tall = (box: Box): Box => ({ ...box, y: box.y + box.height / 2 - 12, height: 24 })

function around(a: Box, b: Box): Box {
  const [x, y] = [Math.min(a.x, b.x), Math.min(a.y, b.y)]
  const [right, bottom] = [Math.max(a.x + a.width, b.x + b.width), Math.max(a.y + a.height, b.y + b.height)]
  return { x, y, width: right - x, height: bottom - y }
}

/** The boxes that stand for what can be pressed, by name: a seat with its label, a heading, a stack. */
export function boxesOf({ seats, labels, stacks, outlets }: TableScene): ReadonlyMap<string, Box> {
  const boxes = new Map<string, Box>()
  const include = (id: string, box: Box) => {
    const known = boxes.get(id)
    boxes.set(id, known ? around(known, box) : box)
  }
  for (const { id, at } of seats) include(id, { x: at.x - 12, y: at.y - 12, width: 24, height: 24 })
  for (const { id, box } of [...stacks, ...outlets]) include(id, tall(box))
  for (const { of, kind, box } of labels)
    if (kind === 'heading' || kind === 'count') include(`side ${of}`, tall(box))
    else if (of === moreOutlets) include(of, tall(box))
    else if (boxes.has(of)) include(of, box)
  return boxes
}

const isIn = ({ x, y, width, height }: Box, at: Point) =>
  at.x >= x && at.x <= x + width && at.y >= y && at.y <= y + height

const farFrom = (at: Point, { x, y }: Point) => Math.hypot(x - at.x, y - at.y)

/** What is at a place: what has a name there, else the nearest line that is no further than `reach`. */
export function thingAt(scene: TableScene, at: Point, reach: number): TableThing {
  for (const [name, box] of boxesOf(scene)) if (isIn(box, at)) return thingNamed(scene, name)
  const strokes = scene.lines.flatMap(({ strokes }) => strokes)
  let nearest: { lines: readonly string[]; far: number } | undefined
  for (const { lines, stroke } of strokes)
    for (const point of pointsOn(stroke)) {
      const far = farFrom(at, point)
      if (far <= reach && far < (nearest?.far ?? Number.POSITIVE_INFINITY)) nearest = { lines, far }
    }
  return nearest ? { kind: 'line', lines: nearest.lines } : ground
}

/** Whose seats, or outlets, have their middle in a box. */
export function seatedIn({ seats, outlets }: TableScene, box: Box): string[] {
  const within = seats.flatMap(({ id, at }) => (isIn(box, at) ? [id] : []))
  const middle = ({ x, y, width, height }: Box) => ({ x: x + width / 2, y: y + height / 2 })
  return [...within, ...outlets.flatMap((outlet) => (isIn(box, middle(outlet.box)) ? [outlet.id] : []))]
}

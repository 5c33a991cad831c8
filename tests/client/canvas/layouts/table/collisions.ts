import { pointsOn } from '#client/canvas/layouts/table/stroke.ts'
import type { TableScene } from '#client/canvas/layouts/table/table-scene.ts'
import type { Box, Point } from '#client/canvas/scene.ts'

/**
 * What stands where, as plain numbers: of a scene, or measured on a page. `of` is what a label names, `ends` where a line may touch.
 * A mark stands on its line with a ground of its own, so lines may pass behind it.
 */
export type Laid = {
  width: number
  height: number
  labels: readonly { id: string; of: string; box: Box }[]
  nodes: readonly { id: string; box: Box }[]
  marks: readonly { id: string; box: Box }[]
  lines: readonly { id: string; ends: readonly string[]; points: readonly Point[] }[]
}

/** What collides, by the kinds of the two. */
export type Collisions = Record<
  | 'labelLabel'
  | 'labelNode'
  | 'labelMark'
  | 'nodeNode'
  | 'nodeMark'
  | 'markMark'
  | 'lineLabel'
  | 'lineNode'
  | 'outside',
  string[]
>

/** Less than that is a touch. */
const touch = 0.4

const overlap = (a: Box, b: Box) =>
  Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > touch &&
  Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > touch

const isIn = ({ x, y }: Point, box: Box) =>
  x > box.x + touch && x < box.x + box.width - touch && y > box.y + touch && y < box.y + box.height - touch

type Named = { id: string; box: Box }

const pairs = (a: readonly Named[], b: readonly Named[], may: (a: Named, b: Named) => boolean) =>
  a.flatMap((one) =>
    b.flatMap((other) => (may(one, other) && overlap(one.box, other.box) ? [`${one.id} / ${other.id}`] : [])),
  )

const within = (items: readonly Named[]) => items.flatMap((one, i) => pairs([one], items.slice(i + 1), () => true))

/** Boxes by the places on a grid that they cover, so that each point of a line is held against the few that are near. */
function grid(items: readonly (Named & { of?: string })[]) {
  const cell = 32
  const cells = new Map<string, (Named & { of?: string })[]>()
  for (const item of items)
    for (let i = Math.floor(item.box.x / cell); i <= Math.floor((item.box.x + item.box.width) / cell); i += 1)
      for (let j = Math.floor(item.box.y / cell); j <= Math.floor((item.box.y + item.box.height) / cell); j += 1)
        cells.set(`${i} ${j}`, [...(cells.get(`${i} ${j}`) ?? []), item])
  return ({ x, y }: Point) => cells.get(`${Math.floor(x / cell)} ${Math.floor(y / cell)}`) ?? []
}

function crossed(
  lines: Laid['lines'],
  items: readonly Named[],
  may: (ends: readonly string[], item: Named) => boolean,
) {
  const near = grid(items)
  return lines.flatMap(({ id, ends, points }) => {
    const hit = points.flatMap((point) => near(point).filter(({ box }) => isIn(point, box)))
    return [...new Set(hit)].filter((item) => may(ends, item)).map((item) => `${id} / ${item.id}`)
  })
}

export function collisionsIn({ width, height, labels, nodes, marks, lines }: Laid): Collisions {
  const of = new Map(labels.map((label) => [label.id, label.of]))
  const isOut = ({ box }: Named) =>
    box.x < -touch || box.y < -touch || box.x + box.width > width + touch || box.y + box.height > height + touch
  const isAway = ({ x, y }: Point) => x < -touch || y < -touch || x > width + touch || y > height + touch
  const strayed = lines.filter(({ points }) => points.some(isAway)).map(({ id }) => id)
  const carried = new Set(['plate', ...nodes.flatMap(({ id }) => (id.startsWith('stack-') ? [id] : []))])
  return {
    labelLabel: within(labels),
    labelNode: pairs(labels, nodes, (label, node) => !(of.get(label.id) === node.id && carried.has(node.id))),
    labelMark: pairs(labels, marks, () => true),
    nodeNode: within(nodes),
    nodeMark: pairs(nodes, marks, () => true),
    markMark: within(marks),
    lineLabel: crossed(lines, labels, () => true),
    lineNode: crossed(lines, nodes, (ends, node) => !ends.includes(node.id)),
    outside: [...[...labels, ...nodes, ...marks].filter(isOut).map(({ id }) => id), ...strayed],
  }
}

const square = ({ x, y }: Point, half: number): Box => ({ x: x - half, y: y - half, width: 2 * half, height: 2 * half })

/** What a scene has where. Its marks are not drawn in the gap of a line only: each has its box. */
export function laidIn(scene: TableScene): Laid {
  const { width, height, labels, seats, stacks, outlets, folds, planMarks, plate, lines, spokes, marks } = scene
  const stroked = lines.flatMap(({ id, ends, strokes }) =>
    strokes.map(({ stroke }) => ({ id, ends, points: pointsOn(stroke, 2) })),
  )
  const spoken = spokes.map(({ of, stroke }) => ({
    ...{ id: `spoke ${of}`, ends: [of, `plan ${of}`, 'plate'], points: pointsOn(stroke, 2) },
  }))
  return {
    width,
    height,
    labels,
    nodes: [
      ...seats.map(({ id, at, radius }) => ({ id, box: square(at, radius) })),
      ...stacks,
      ...outlets,
      ...folds.map(({ side, at, size }) => ({ id: `fold ${side}`, box: square(at, size / 2) })),
      ...planMarks.map(({ of, at, size }) => ({ id: `plan ${of}`, box: square(at, size / 2) })),
      ...(plate ? [{ id: 'plate', box: plate }] : []),
    ],
    marks: marks.map(({ line, form, box }) => ({ id: `${form} on ${line}`, box })),
    lines: [...stroked, ...spoken],
  }
}

/** What collides in a scene, in so many words; nothing where all is well. */
export function collided(scene: TableScene): Partial<Collisions> {
  const found = Object.entries(collisionsIn(laidIn(scene)))
  return Object.fromEntries(found.filter(([, pairs]) => pairs.length > 0))
}

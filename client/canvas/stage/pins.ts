import type { ViewState } from '#domain/view-state'
import type { Point, Scene, SceneEdge, SceneNode } from '../scene.ts'

type Pins = ViewState['pins']

const moved = <T extends Point>(point: T, by: Point, share = 1): T => ({
  ...point,
  x: point.x + by.x * share,
  y: point.y + by.y * share,
})

function movedNode(node: SceneNode, by: Point): SceneNode {
  const glyph = node.glyph && { glyph: moved(node.glyph, by) }
  const camp = node.camp && { camp: moved(node.camp, by) }
  return { ...moved(node, by), texts: node.texts.map((text) => moved(text, by)), ...glyph, ...camp }
}

/** The line follows its ends; what lies between follows in part, the more the nearer. */
function movedEdge(edge: SceneEdge, from: Point, to: Point): SceneEdge {
  const places = edge.controls.length + 1
  const controls = edge.controls.map((control, i) =>
    moved(moved(control, from, 1 - (i + 1) / places), to, (i + 1) / places),
  )
  const badge = edge.badge && { badge: moved(moved(edge.badge, from, 0.7), to, 0.3) }
  const words = edge.words && { words: moved(moved(edge.words, from, 0.5), to, 0.5) }
  return { ...edge, start: moved(edge.start, from), end: moved(edge.end, to), controls, ...badge, ...words }
}

const nowhere: Point = { x: 0, y: 0 }

/** The scene with what was dragged where it was dragged to. Everything else stays. */
export function withPins(scene: Scene, pins: Pins): Scene {
  const shifts = new Map<string, Point>()
  for (const node of scene.nodes) {
    const pin = pins.find(({ id }) => id === node.id)
    if (pin) shifts.set(node.id, { x: pin.x - node.x, y: pin.y - node.y })
  }
  if (shifts.size === 0) return scene
  const shift = (id: string) => shifts.get(id)
  return {
    ...scene,
    nodes: scene.nodes.map((node) => movedNode(node, shift(node.id) ?? nowhere)),
    edges: scene.edges.map((edge) =>
      shift(edge.from) || shift(edge.to)
        ? movedEdge(edge, shift(edge.from) ?? nowhere, shift(edge.to) ?? nowhere)
        : edge,
    ),
  }
}

/** The pins with one more, or with that one moved. In whole pixels, for the link's sake. */
export function pinned(pins: Pins, id: string, { x, y }: Point): Pins {
  return [...pins.filter((pin) => pin.id !== id), { id, x: Math.round(x), y: Math.round(y) }]
}

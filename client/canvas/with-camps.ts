import type { Camps } from '../camps/camps-from.ts'
import { sayCampOf } from '../camps/say-camps.ts'
import { sizesOf } from './looks.ts'
import type { CampMark, Point, Scene, SceneNode } from './scene.ts'

type Place = Point & { size: number }

/** The corner of a circle that neither its words nor its line take: away from words beside it, under words over it. */
function cornerOf({ x, y, width, texts }: SceneNode, size: number): Place {
  const name = texts.find(({ kind }) => kind === 'name')
  const reach = width * 0.5
  const over = name?.anchor === 'middle' && name.y < y
  return { x: x + (name?.anchor === 'end' ? reach : -reach), y: y + (over ? reach : -reach), size }
}

/** Where a camp's letter stands, so that it covers no word and nothing has to move for it. */
function placeOn(node: SceneNode, scale: number): Place {
  const { kind, x, y, width, height } = node
  const { badge, gap } = sizesOf(scale)
  if (kind === 'chip') return { x: x + width / 2 - gap * 0.6 - badge * 0.4, y, size: badge * 0.8 }
  if (kind === 'centre') return { x: x - width / 2 + gap * 0.6, y: y - height / 2 + gap * 0.3, size: badge * 1.2 }
  if (width < badge * 1.4) return { x, y, size: Math.max(badge * 0.8, Math.min(width, badge)) }
  return cornerOf(node, badge)
}

/** "Ukraine, camp A, opposes the army cut", "… meets a demand of Ukraine, camp A: …": behind the name, wherever that stands. */
function sayWith(camp: string, { says, ref: { name } }: SceneNode): string {
  if (says === name) return `${says}, ${camp}`
  if (says.startsWith(`${name} `)) return `${name}, ${camp},${says.slice(name.length)}`
  const at = says.indexOf(`${name}:`)
  return at < 0 ? `${says} (${name}, ${camp})` : `${says.slice(0, at)}${name}, ${camp}${says.slice(at + name.length)}`
}

function withCamp(node: SceneNode, camps: Camps, scale: number): SceneNode {
  if (node.ref.label !== 'Actor' || node.kind === 'more') return node
  const letter = camps.letterOf.get(node.ref.id)
  const place = placeOn(node, scale)
  const camp: CampMark = { ...place, ...(letter && { letter }), fills: node.kind === 'circle' && place.x !== node.x }
  return { ...node, camp, says: sayWith(sayCampOf(camps, node.ref.id), node) }
}

/** The scene with each actor's camp on it. Nothing else differs, and nothing moves. */
export function withCamps(scene: Scene, camps: Camps | undefined): Scene {
  if (!camps) return scene
  return { ...scene, nodes: scene.nodes.map((node) => withCamp(node, camps, scene.scale)) }
}

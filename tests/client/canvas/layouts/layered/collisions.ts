import { pointsAlong } from '#client/canvas/curve.ts'
import type { Scene } from '#client/canvas/scene.ts'
import { nodeBox, textBox } from '#client/canvas/text/text-box.ts'
import { collisionsIn } from '../table/collisions.ts'

/** What collides in a scene, in so many words: a name stands in its own body, and words on their own line. */
export function collided(scene: Scene): Record<string, string[]> {
  const { width, height, nodes, edges, captions } = scene
  const names = nodes.flatMap(({ id, texts }) =>
    texts.map((text) => ({ id: `name ${id}`, of: id, box: textBox(text) })),
  )
  const words = edges.flatMap(({ id, words }) => (words ? [{ id: `words ${id}`, of: id, box: textBox(words) }] : []))
  const over = captions.map((text, i) => ({ id: `caption ${i}`, of: 'column', box: textBox(text) }))
  const own = new Set([...nodes.map(({ id }) => `name ${id} / ${id}`), ...edges.map(({ id }) => `${id} / words ${id}`)])
  const found = collisionsIn({
    width,
    height,
    labels: [...names, ...words, ...over],
    nodes: nodes.map((node) => ({ id: node.id, box: nodeBox(node) })),
    marks: [],
    lines: edges.map((edge) => ({ id: edge.id, ends: [edge.from, edge.to], points: pointsAlong(edge, 2) })),
  })
  const foreign = Object.entries(found).map(([kind, pairs]) => [kind, pairs.filter((pair) => !own.has(pair))] as const)
  return Object.fromEntries(foreign.filter(([, pairs]) => pairs.length > 0))
}

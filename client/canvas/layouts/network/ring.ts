import { sizesOf } from '../../looks.ts'
import type { Frame } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { nameSize, networkBody } from './body.ts'
import type { PlacedNetwork } from './columns.ts'
import type { Network, NetworkLine, NetworkNode, NetworkPlace } from './material.ts'

/** From whoever has the most lines to its neighbours and on, so that those who belong together stand together. */
function walked(nodes: readonly NetworkNode[], lines: readonly NetworkLine[]): NetworkNode[] {
  const byId = new Map(nodes.map((node) => [node.ref.id, node]))
  const near = new Map<string, Set<string>>(nodes.map(({ ref }) => [ref.id, new Set()]))
  for (const { from, to } of lines) {
    near.get(from)?.add(to)
    near.get(to)?.add(from)
  }
  const degree = (id: string) => near.get(id)?.size ?? 0
  const waiting = [...byId.keys()].sort((a, b) => degree(b) - degree(a))
  const seen = new Set<string>()
  const visit = (id: string) => {
    if (seen.has(id)) return
    seen.add(id)
    for (const next of [...(near.get(id) ?? [])].sort((a, b) => degree(a) - degree(b))) visit(next)
  }
  for (const id of waiting) visit(id)
  return [...seen].flatMap((id) => byId.get(id) ?? [])
}

/** Things of one kind on a ring, half of the names on its right and half on its left, so that no name is crossed. */
export function networkRing({ nodes, lines }: Network, frame: Frame): PlacedNetwork {
  const sizes = sizesOf(frame.scale)
  const ordered = walked(nodes, lines)
  const rows = Math.ceil(ordered.length / 2)
  const pitch = Math.max(heightOf(1, nameSize(sizes)), sizes.radius * 1.25) + sizes.gap * 0.7
  const height = Math.max(rows * pitch, 220 * frame.scale) + sizes.margin * 2
  const step = (height - sizes.margin * 2) / rows
  const room = Math.min(240 * frame.scale, frame.width * 0.3)
  const wide = Math.max(30, Math.min(frame.width / 2 - room - sizes.radius * 2, 340 * frame.scale))
  const tall = (height / 2) * 1.06
  const places = new Map<string, NetworkPlace>()
  ordered.forEach((node, i) => {
    const right = i < rows
    const row = right ? i : ordered.length - 1 - i
    const y = sizes.margin + step * (row + 0.5)
    const side = right ? 1 : -1
    const x = frame.width / 2 + side * wide * Math.sqrt(Math.max(0.04, 1 - ((y - height / 2) / tall) ** 2))
    const { body, half } = networkBody(node, { x, y }, { side, width: room, lines: 1 }, sizes)
    places.set(node.ref.id, { node: body, left: x - half, right: x + half, y, column: 0 })
  })
  return { places, captions: [], width: frame.width, height }
}

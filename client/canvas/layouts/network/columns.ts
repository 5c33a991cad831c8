import { type Sizes, sizesOf } from '../../looks.ts'
import type { Frame, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { nameLines, nameSize, networkBody } from './body.ts'
import type { NetworkGroup } from './groups.ts'
import { inOrder, type Network, type NetworkNode, type NetworkPlace } from './material.ts'

export type PlacedNetwork = {
  places: Map<string, NetworkPlace>
  captions: SceneText[]
  width: number
  height: number
}

function caption(words: string, x: number, width: number, sizes: Sizes): SceneText {
  const lines = [words].filter((line) => line !== '' && width > 0)
  return { x, y: sizes.gap, lines, anchor: 'start', kind: 'caption', size: sizes.note }
}

/** A column for each group, its things under each other in the order that crosses least. */
export function networkColumns(
  { nodes, lines }: Network,
  groups: readonly NetworkGroup[],
  frame: Frame,
  wordFor: (group: string, count: number) => string,
): PlacedNetwork {
  const sizes = sizesOf(frame.scale)
  const byId = new Map(nodes.map((node) => [node.ref.id, node]))
  const least = 190 * frame.scale
  const pitch = Math.max(least, (frame.width - sizes.margin * 2) / groups.length)
  const width = Math.max(frame.width, pitch * groups.length + sizes.margin * 2)
  const room = Math.min(pitch * 0.62, 240 * frame.scale)
  const ordered = inOrder(
    groups.map((group) => group.nodes.map(({ ref }) => ref.id)),
    lines,
  )
  const columns = ordered.map((ids) => ids.flatMap((id) => byId.get(id) ?? []))
  const tall = (column: readonly NetworkNode[]) =>
    heightOf(Math.max(1, ...column.map((node) => nameLines(node, room, 2, sizes).length)), nameSize(sizes))
  const pitches = columns.map((column) => Math.max(tall(column), sizes.radius * 1.25) + sizes.gap * 0.9)
  const top = sizes.gap * 2 + heightOf(1, sizes.note)
  const inner = Math.max(...columns.map((column, i) => column.length * (pitches[i] ?? 0)))
  // A short column spreads, so that its lines fan out; never so far that it falls apart.
  const spread = (column: readonly NetworkNode[], i: number) =>
    Math.min((pitches[i] ?? 0) * 2.2, Math.max(pitches[i] ?? 0, inner / Math.max(1, column.length)))
  const places = new Map<string, NetworkPlace>()
  columns.forEach((column, i) => {
    const x = sizes.margin + sizes.radius + i * pitch
    const step = spread(column, i)
    const first = top + (inner - column.length * step) / 2 + step / 2
    column.forEach((node, row) => {
      const y = first + row * step
      const { body, edge, half } = networkBody(node, { x, y }, { side: 1, width: room, lines: 2 }, sizes)
      places.set(node.ref.id, { node: body, left: x - half, right: edge, y, column: i })
    })
  })
  const captions = groups.map(({ name, nodes: members }, i) =>
    caption(
      name === undefined ? '' : wordFor(name, members.length),
      sizes.margin + sizes.radius * 0.4 + i * pitch,
      room,
      sizes,
    ),
  )
  return { places, captions, width, height: top + inner + sizes.margin }
}

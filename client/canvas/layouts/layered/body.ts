import { type Sizes, textLooks } from '../../looks.ts'
import type { Point, SceneNode, SceneText } from '../../scene.ts'
import { heightOf } from '../../text/text-box.ts'
import { textWidth } from '../../text/text-width.ts'
import { nameLines } from '../table/name-lines.ts'
import type { NetworkNode } from './material.ts'

const mostLines = 4

/** A name in the lines that a column has room for, and how large it is with the room around it. */
export type Named = { lines: string[]; width: number; height: number; size: number; kind: 'name' | 'chip' }

const beside = (sizes: Sizes) => sizes.gap * 0.8

/** How far a body reaches to the left of words that begin where the picture does. */
export const leadOf = (sizes: Sizes) => sizes.gap * 0.45

/** So that a name in one line is a target that a finger finds. */
const above = (sizes: Sizes) => sizes.gap * 0.45

/** Who acts is set in bold, as everywhere. */
export function namedIn({ ref }: NetworkNode, room: number, sizes: Sizes): Named {
  const kind = ref.label === 'Actor' ? 'name' : 'chip'
  const { face } = textLooks[kind]
  const size = sizes.note * 1.08
  const width = room - beside(sizes) * 2
  const lines = nameLines(ref, { width, rows: mostLines, size, face, measure: textWidth })
  const widest = Math.max(0, ...lines.map((line) => textWidth(line, size, face)))
  return {
    lines,
    width: widest + beside(sizes) * 2,
    height: heightOf(lines.length, size) + above(sizes) * 2,
    size,
    kind,
  }
}

/** A thing by the middle of its left edge. In a `box` where lines come and go on both sides of it, else its words alone; `flush`: from that edge on. */
export function bodyOf(
  node: NetworkNode,
  { x, y }: Point,
  { lines, width, height, size, kind, box, flush }: Named & { box: boolean; flush: boolean },
  sizes: Sizes,
): SceneNode {
  const lead = leadOf(sizes)
  const from = flush ? x - lead : x
  const across = flush ? width - (beside(sizes) - lead) * 2 : width
  const name: SceneText = {
    x: flush ? x : x + beside(sizes),
    y: y - heightOf(lines.length, size) / 2,
    lines,
    anchor: 'start',
    kind,
    size,
  }
  return {
    id: node.ref.id,
    ref: node.ref,
    kind: box ? 'box' : 'words',
    x: from + across / 2,
    y,
    width: across,
    height,
    tone: node.tone,
    dashed: false,
    texts: [name],
    says: node.says,
  }
}

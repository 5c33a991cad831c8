import type { Sizes } from '../../looks.ts'
import type { Frame } from '../../scene.ts'
import { leadOf, type Named, namedIn } from './body.ts'
import type { NetworkNode } from './material.ts'

/** A column of things with the room for each: where it begins and ends, and how wide the gap before it is. */
export type Column = { left: number; right: number; before: number; named: ReadonlyMap<string, Named> }

/** In pixels at scale 1. */
const gapOf = { least: 60, most: 250 }
const nameRoom = { least: 118, most: 290 }

type Wanted = {
  frame: Frame
  sizes: Sizes
  /** Lines run from one to another of the first column, at its left. */
  bowed: boolean
  /** How wide the widest words on a line are. */
  words: number
}

/** Columns as wide as their names, and gaps between them as wide as the frame leaves. */
export function columnsIn(columns: readonly (readonly NetworkNode[])[], wanted: Wanted): Column[] {
  const { frame, sizes, bowed, words } = wanted
  const { scale } = frame
  const gaps = columns.length - 1
  const most = gapOf.most * scale
  const first = bowed ? gapOf.least * scale : leadOf(sizes)
  const spare = (frame.width - first - sizes.margin - columns.length * nameRoom.least * scale) / Math.max(1, gaps)
  const least = Math.max(gapOf.least * scale, Math.min(most, spare, words > 0 ? words + 44 * scale : 0))
  const room = frame.width - first - sizes.margin - least * gaps
  const share = Math.max(nameRoom.least * scale, Math.min(nameRoom.most * scale, room / columns.length))
  const named = columns.map((nodes) => new Map(nodes.map((node) => [node.ref.id, namedIn(node, share, sizes)])))
  const widths = named.map((one) => Math.max(...[...one.values()].map(({ width }) => width)))
  const left = room - widths.reduce((a, b) => a + b, 0)
  const gap = gaps === 0 ? 0 : Math.min(most, least + Math.max(0, left / gaps))
  let x = first
  return named.map((one, i) => {
    if (i > 0) x += gap
    const column = { left: x, right: x + (widths[i] ?? 0), before: i > 0 ? gap : first, named: one }
    x = column.right
    return column
  })
}

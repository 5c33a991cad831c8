import type { TableEdge } from '#domain/arc'
import type { Point } from '../../scene.ts'
import { type Measures, sideWidth } from './measures.ts'

/** The table's rim: a superellipse, so that its long edges are all but straight and names beside them are rows. */
export type Rim = {
  left: number
  right: number
  top: number
  bottom: number
  middle: Point
  across: number
  along: number
}

/** 2 is a circle; the larger, the straighter the edges. */
const power = 6

/** Nearer to its ends an edge is taken to be where it is here, so that no name is drawn far under the table. */
const nearestToEnd = 0.93

export function rimOf(measures: Measures): Rim {
  const side = sideWidth(measures)
  const [left, right] = [side, measures.width - side]
  const [top, bottom] = [measures.top, measures.height - measures.bottom]
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 }
  return { left, right, top, bottom, middle, across: (right - left) / 2, along: (bottom - top) / 2 }
}

const inset = (share: number) => 1 - (1 - Math.min(nearestToEnd, share) ** power) ** (1 / power)

/** Where a long edge is at a height. */
export function edgeAt(rim: Rim, edge: TableEdge, y: number): number {
  const bow = rim.across * inset(Math.abs(y - rim.middle.y) / rim.along)
  return edge === 'left' ? rim.left + bow : rim.right - bow
}

/** How far the first and the last seat of a long edge are drawn in. */
export const cornerOf = (rim: Rim, edge: TableEdge, { pad, name }: Measures): number =>
  edgeAt(rim, edge, rim.top + pad / 2 + name)

/** Where the head, or the foot, is at some place across. */
export function endAt(rim: Rim, edge: TableEdge, x: number): number {
  const bow = rim.along * inset(Math.abs(x - rim.middle.x) / rim.across)
  return edge === 'head' ? rim.top + bow : rim.bottom - bow
}

const corners = 120

/** The rim as a polygon, drawn in by some pixels. */
export function outlineOf({ middle, across, along }: Rim, drawnIn = 0): Point[] {
  const radius = (part: number, length: number) => Math.sign(part) * Math.abs(part) ** (2 / power) * (length - drawnIn)
  return Array.from({ length: corners }, (_, i) => {
    const turn = (i / corners) * 2 * Math.PI
    return { x: middle.x + radius(Math.cos(turn), across), y: middle.y + radius(Math.sin(turn), along) }
  })
}

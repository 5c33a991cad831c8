import type { Point } from '../../scene.ts'
import { pointsOn } from './stroke.ts'
import type { DrawnLine } from './table-scene.ts'

const cell = 16

const keyOf = (column: number, row: number) => column * 4096 + row

/** How near the nearest of the other lines comes to a place, up to a distance of interest. */
export function crowdOf(lines: readonly DrawnLine[]): (at: Point, own: DrawnLine, most: number) => number {
  const cells = new Map<number, { at: Point; line: DrawnLine }[]>()
  for (const line of lines)
    for (const { stroke } of line.strokes)
      for (const at of pointsOn(stroke, 6)) {
        const key = keyOf(Math.floor(at.x / cell), Math.floor(at.y / cell))
        const found = cells.get(key)
        if (found) found.push({ at, line })
        else cells.set(key, [{ at, line }])
      }
  return ({ x, y }, own, most) => {
    const reach = Math.ceil(most / cell)
    const [column, row] = [Math.floor(x / cell), Math.floor(y / cell)]
    // Squares, as there are many points and the root of each is dear.
    let least = most ** 2
    for (let i = column - reach; i <= column + reach; i += 1)
      for (let j = row - reach; j <= row + reach; j += 1)
        for (const { at, line } of cells.get(keyOf(i, j)) ?? [])
          if (line !== own) least = Math.min(least, (at.x - x) ** 2 + (at.y - y) ** 2)
    return Math.sqrt(least)
  }
}

import type { Sizes } from '../../looks.ts'
import type { Point } from '../../scene.ts'
import type { Column } from './columns.ts'
import { lineId } from './material.ts'
import type { End, Placed } from './placed.ts'
import { badgeSize } from './ports.ts'
import { acrossColumns, bowedAside, type Curve, reversed } from './routes.ts'
import type { Slots } from './slots.ts'

/** How a line runs from whom it leads from to whom it leads to, and where its sign stands, where there is room for it at an end. */
export type Drawn = { curve: Curve; badge?: Point & { size: number } }

/** All lines, each with its way. */
export function curvesOf(
  { columns: slots, lanes, inner }: Slots,
  columns: readonly Column[],
  { nodes, ends, passAt, sizes }: Pick<Placed, 'nodes' | 'ends' | 'passAt'> & { sizes: Sizes },
): ReadonlyMap<string, Drawn> {
  const columnOf = new Map(slots.flatMap((column, i) => column.map((id) => [id, columns[i]] as const)))
  const endsOf = (id: string) => {
    const [first, second] = ends.get(id) ?? []
    return first && second ? ([first, second] as const) : undefined
  }
  const drawn = new Map<string, Drawn>()
  for (const { line, left, right, passes } of lanes) {
    const id = lineId(line)
    const found = endsOf(id)
    const [start, end] = [found?.find(({ port }) => port.node === left), found?.find(({ port }) => port.node === right)]
    if (!start || !end) continue
    const between = passes.flatMap((slot) => {
      const column = columnOf.get(slot)
      return column ? [{ y: passAt(slot), column }] : []
    })
    const clear = clearOf(nodes, start, between[0]?.y ?? end.y)
    const curve = acrossColumns({ ...start, clear }, between, end)
    const badge = [start, end].flatMap((one) => badgeAt(one, sizes))[0]
    drawn.set(id, { curve: line.from === left ? curve : reversed(curve), ...(badge && { badge }) })
  }
  for (const line of inner) {
    const found = endsOf(lineId(line))
    if (!found) continue
    const [a, b] = found
    const [start, end] = a.port.node === line.from ? [a, b] : [b, a]
    drawn.set(lineId(line), { curve: bowedAside(pointOf(start), pointOf(end), start.column, sizes) })
  }
  return drawn
}

/** From where on a line meets nothing of its own column between the height at which it leaves and the one that it goes to. */
function clearOf(nodes: Placed['nodes'], { x, y, column }: End, to: number): number {
  const [top, foot] = [Math.min(y, to) - 3, Math.max(y, to) + 3]
  const met = nodes.filter((node) => {
    const isHere = node.x > column.left && node.x < column.right
    return isHere && node.y + node.height / 2 > top && node.y - node.height / 2 < foot
  })
  return Math.max(x, ...met.map((node) => node.x + node.width / 2 + 3))
}

const pointOf = ({ x, y }: End): Point => ({ x, y })

/** A sign at a line's end, beside the thing. */
function badgeAt({ x, y, port, free }: End, sizes: Sizes): (Point & { size: number })[] {
  const size = badgeSize(sizes)
  const aside = size / 2
  return port.badged && free ? [{ x: port.side === 'left' ? x - aside : x + aside, y, size }] : []
}

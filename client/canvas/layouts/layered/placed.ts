import { groupBy } from '#domain/group-by'
import type { Sizes } from '../../looks.ts'
import type { Frame, SceneNode } from '../../scene.ts'
import { bodyOf } from './body.ts'
import type { Column } from './columns.ts'
import type { NetworkNode } from './material.ts'
import { type Port, portRoom, spreadPorts } from './ports.ts'
import { rowsOf } from './rows.ts'
import type { Slots } from './slots.ts'

/** Where a line ends at a thing; `free`: its sign has room there. */
export type End = { x: number; y: number; column: Column; port: Port; free: boolean }

export type Placed = {
  nodes: SceneNode[]
  ends: ReadonlyMap<string, End[]>
  passAt: (slot: string) => number
  height: number
}

/** The most that rows are pulled apart where there is room for it. */
const mostStretch = 3

/** Everything in its column at its height, and where each line ends at it. `top`: where the first row may begin. */
export function placed(
  things: readonly (readonly NetworkNode[])[],
  columns: readonly Column[],
  {
    slots,
    ports,
    frame,
    sizes,
    top,
  }: { slots: Slots; ports: readonly Port[]; frame: Frame; sizes: Sizes; top: number },
): Placed {
  const at = groupBy(ports, ({ node, side }) => `${node} ${side}`)
  const portsAt = (id: string, side: 'left' | 'right') => at.get(`${id} ${side}`) ?? []
  const named = new Map(columns.flatMap((column) => [...column.named]))
  const heightOf = (slot: string) => {
    const own = named.get(slot)
    if (!own) return sizes.gap * 0.3
    return Math.max(own.height, portRoom(portsAt(slot, 'left'), sizes), portRoom(portsAt(slot, 'right'), sizes))
  }
  const loose = (upper: string, lower: string) =>
    sizes.gap * (named.has(upper) ? (named.has(lower) ? 0.7 : 0.45) : named.has(lower) ? 0.45 : 0.25)
  const stretch = Math.min(
    ...slots.columns.map((column) => {
      const high = column.reduce((sum, slot) => sum + heightOf(slot), 0)
      const gaps = column.slice(1).reduce((sum, lower, i) => sum + loose(column[i] ?? lower, lower), 0)
      return (frame.height - top - sizes.margin - high) / Math.max(1, gaps)
    }),
  )
  const pull = Math.max(1, Math.min(mostStretch, stretch))
  const rows = rowsOf(slots.columns, slots.near, { heightOf, gap: (a, b) => loose(a, b) * pull })
  const y = (slot: string) => top + (rows.y.get(slot) ?? 0)
  const last = columns.length - 1
  const ends: End[] = []
  const nodes = things.flatMap((column, i) =>
    column.flatMap((node): SceneNode[] => {
      const [own, place] = [named.get(node.ref.id), columns[i]]
      if (!own || !place) return []
      const { id } = node.ref
      const box = (i > 0 && i < last) || node.tone !== 'plain'
      const flush = i === 0 && !box
      const size = { width: box ? place.right - place.left : own.width, height: heightOf(id) }
      const body = bodyOf(node, { x: place.left, y: y(id) }, { ...own, ...size, box, flush }, sizes)
      for (const side of ['left', 'right'] as const) {
        const here = portsAt(id, side)
        const away = sizes.gap / 3
        const x = side === 'left' ? body.x - body.width / 2 - away : body.x + body.width / 2 + away
        for (const [k, { at, free }] of spreadPorts(here, size.height, sizes).entries()) {
          const port = here[k]
          if (port) ends.push({ x, y: y(id) + at, column: place, port, free })
        }
      }
      return [body]
    }),
  )
  return { nodes, ends: groupBy(ends, ({ port }) => port.line), passAt: y, height: top + rows.height + sizes.margin }
}

import { isPlain, type Sizes } from '../../looks.ts'
import type { NetworkLine } from './material.ts'
import { lineId } from './material.ts'
import type { Lane, Slots } from './slots.ts'

export type Side = 'left' | 'right'

/** Where a line ends at a thing. `badged`: its sign stands there. */
export type Port = {
  line: string
  node: string
  side: Side
  next: string
  way: 'up' | 'along' | 'down'
  badged: boolean
}

/** So many signs may stand under each other at a thing; of more, some find no place there. */
const mostBadges = 6

const badged = ({ sign }: NetworkLine) => !isPlain(sign)

/** A line's sign stands where fewer lines end, and rather at what it is said of. */
function badgeAt({ line, left, right }: Lane, count: (id: string, side: Side) => number): 'left' | 'right' {
  const [to, from] = line.to === right ? (['right', 'left'] as const) : (['left', 'right'] as const)
  const many = (end: 'left' | 'right') => (end === 'left' ? count(left, 'right') : count(right, 'left'))
  return many(to) > mostBadges && many(from) < many(to) ? from : to
}

/** The ends of all lines, in the order of the slots: lines within a column have theirs on the left. */
export function portsOf({ columns, lanes, inner }: Slots): Port[] {
  const rowOf = new Map(columns.flatMap((column) => column.map((id, i) => [id, i] as const)))
  const row = (id: string) => rowOf.get(id) ?? 0
  const counts = new Map<string, number>()
  for (const { left, right } of lanes)
    for (const key of [`${left} right`, `${right} left`]) counts.set(key, (counts.get(key) ?? 0) + 1)
  const count = (id: string, side: Side) => counts.get(`${id} ${side}`) ?? 0
  const along = lanes.flatMap((lane): Port[] => {
    const { line, left, right, passes } = lane
    const at = badged(line) ? badgeAt(lane, count) : undefined
    const about = { line: lineId(line), way: 'along' } as const
    return [
      { ...about, node: left, side: 'right', next: passes[0] ?? right, badged: at === 'left' },
      { ...about, node: right, side: 'left', next: passes.at(-1) ?? left, badged: at === 'right' },
    ]
  })
  const bows = inner.flatMap((line): Port[] => {
    const isDown = row(line.from) < row(line.to) || line.from === line.to
    const about = { line: lineId(line), side: 'left', badged: false } as const
    return [
      { ...about, node: line.from, next: line.to, way: isDown ? 'down' : 'up' },
      { ...about, node: line.to, next: line.from, way: isDown ? 'up' : 'down' },
    ]
  })
  const rank = { up: 0, along: 1, down: 2 }
  // Of two bows the longer leaves nearer to the middle, so that the shorter nests in it.
  const key = ({ way, next }: Port) => (way === 'along' ? row(next) : -row(next))
  return [...along, ...bows].sort((a, b) => rank[a.way] - rank[b.way] || key(a) - key(b) || (a.line < b.line ? -1 : 1))
}

/** How high an end is: a sign needs room, a line little. */
const heightOf = (port: Port, sizes: Sizes) => (port.badged ? badgeSize(sizes) * 1.08 : sizes.gap * 0.45)

export const badgeSize = (sizes: Sizes) => sizes.badge * 0.78

const sum = (values: readonly number[]) => values.reduce((a, b) => a + b, 0)

/** The height that a thing needs for all that ends on one of its sides; more than so many crowd. */
export function portRoom(ports: readonly Port[], sizes: Sizes): number {
  return Math.min(sum(ports.map((port) => heightOf(port, sizes))), mostBadges * badgeSize(sizes) * 1.08)
}

/** How far above or below a thing's middle each line ends, and whether its sign has room there. */
export function spreadPorts(ports: readonly Port[], room: number, sizes: Sizes): { at: number; free: boolean }[] {
  const heights = ports.map((port) => heightOf(port, sizes))
  const share = Math.min(1, (room * 0.94) / Math.max(1, sum(heights)))
  let top = (-sum(heights) * share) / 2
  return heights.map((height) => {
    const at = top + (height * share) / 2
    top += height * share
    return { at, free: share > 0.9 }
  })
}

import { groupBy } from '#domain/group-by'
import { isPlain } from '../../looks.ts'
import type { Network, NetworkLine, NetworkNode } from './material.ts'

/** A column of a picture, by what its things are. Without a name they are of one kind, and stand by who leads to whom. */
export type NetworkGroup = { name?: string; nodes: readonly NetworkNode[] }

/** From what is said to what it is said about, as a sentence runs. */
const fromLeft = [
  'Source',
  'Discrepancy',
  'Reading',
  'Pressure',
  'Actor',
  'Position',
  'Brokerage',
  'Demand',
  'Demand met',
  'Event',
  'PlanPoint',
  'Demand contradicted',
  'Heading',
  'Issue',
  'Plan',
  'Negotiation',
]

const rank = (group: string) => (fromLeft.includes(group) ? fromLeft.indexOf(group) : fromLeft.length)

function ordersOf<T>(items: readonly T[]): T[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((one, at) => ordersOf(items.toSpliced(at, 1)).map((rest) => [one, ...rest]))
}

/** More columns than that are left in the order of a sentence. */
const mostOrdered = 5

/** How many names lines would run across, were the columns in this order; and how many of them swapped. */
function costOf(order: readonly [string, readonly NetworkNode[]][], between: ReadonlyMap<string, number>): number {
  let cost = 0
  for (const [i, [a]] of order.entries())
    for (const [step, [b]] of order.slice(i + 1).entries()) {
      const crossed = order.slice(i + 1, i + 1 + step).reduce((sum, [, nodes]) => sum + nodes.length, 0)
      cost += ((between.get(`${a} ${b}`) ?? 0) + (between.get(`${b} ${a}`) ?? 0)) * crossed
      if (rank(a) > rank(b)) cost += 0.01
    }
  return cost
}

/** A group for each kind of thing, in the order in which lines pass the fewest things that they do not lead to. */
export function byKind({ nodes, lines }: Network): NetworkGroup[] {
  const groups = [...groupBy(nodes, ({ group }) => group)].sort(([a], [b]) => rank(a) - rank(b))
  const groupOf = new Map(nodes.map(({ ref, group }) => [ref.id, group]))
  const between = new Map<string, number>()
  for (const { from, to } of lines) {
    const key = `${groupOf.get(from)} ${groupOf.get(to)}`
    between.set(key, (between.get(key) ?? 0) + 1)
  }
  const orders = groups.length > mostOrdered ? [groups] : ordersOf(groups)
  const costs = orders.map((order) => costOf(order, between))
  const best = orders[costs.indexOf(Math.min(...costs))] ?? groups
  return best.map(([name, members]) => ({ name, nodes: members }))
}

/** How many steps each is from where no line leads on. Undefined where lines lead in a circle. */
function stepsToEnd(nodes: readonly NetworkNode[], lines: readonly NetworkLine[]): Map<string, number> | undefined {
  const next = groupBy(lines, ({ from }) => from)
  const steps = new Map<string, number>()
  const open = new Set<string>()
  const walk = (id: string): number | undefined => {
    const known = steps.get(id)
    if (known !== undefined) return known
    if (open.has(id)) return undefined
    open.add(id)
    let most = 0
    for (const { to } of next.get(id) ?? []) {
      const further = walk(to)
      if (further === undefined) return undefined
      most = Math.max(most, further + 1)
    }
    open.delete(id)
    steps.set(id, most)
    return most
  }
  for (const { ref } of nodes) if (walk(ref.id) === undefined) return undefined
  return steps
}

/** Things of one kind in steps, from who leads to others to who is led to. Undefined where they have no such order. */
export function byStep({ nodes, lines }: Network): NetworkGroup[] | undefined {
  if (lines.length === 0 || lines.some(({ sign }) => !isPlain(sign) || sign === 'tie')) return undefined
  const steps = stepsToEnd(nodes, lines)
  const most = steps && Math.max(...steps.values())
  if (!most || most > 4) return undefined
  const columns = Array.from({ length: most + 1 }, (_, i) => ({
    nodes: nodes.filter(({ ref }) => steps.get(ref.id) === most - i),
  }))
  return columns.some((column) => column.nodes.length > 30) ? undefined : columns
}

import { groupBy } from '#domain/group-by'
import type { Network, NetworkNode } from './material.ts'

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

/** How many names lines would run across, were the columns in this order; and how many of them stand otherwise than they would. */
function costOf(order: readonly NetworkNode[][], between: Between, rankOf: (column: NetworkNode[]) => number): number {
  let cost = 0
  for (const [i, a] of order.entries())
    for (const [step, b] of order.slice(i + 1).entries()) {
      const crossed = order.slice(i + 1, i + 1 + step).reduce((sum, nodes) => sum + nodes.length, 0)
      cost += between(a, b) * crossed
      if (rankOf(a) > rankOf(b)) cost += 0.01
    }
  return cost
}

type Between = (a: NetworkNode[], b: NetworkNode[]) => number

/** Columns in the order in which lines pass the fewest things that they do not lead to, else in that of their ranks. */
export function leastPassing(
  columns: readonly NetworkNode[][],
  { lines }: Network,
  rankOf: (column: NetworkNode[]) => number,
): NetworkNode[][] {
  const inOrder = [...columns].sort((a, b) => rankOf(a) - rankOf(b))
  if (columns.length > mostOrdered) return inOrder
  const columnOf = new Map(inOrder.flatMap((column) => column.map(({ ref }) => [ref.id, column] as const)))
  const counts = new Map<NetworkNode[] | undefined, Map<NetworkNode[] | undefined, number>>()
  for (const { from, to } of lines)
    for (const [a, b] of [
      [columnOf.get(from), columnOf.get(to)],
      [columnOf.get(to), columnOf.get(from)],
    ]) {
      const row = counts.get(a) ?? new Map<NetworkNode[] | undefined, number>()
      counts.set(a, row.set(b, (row.get(b) ?? 0) + 1))
    }
  const orders = ordersOf(inOrder)
  const costs = orders.map((order) => costOf(order, (a, b) => counts.get(a)?.get(b) ?? 0, rankOf))
  return orders[costs.indexOf(Math.min(...costs))] ?? inOrder
}

/** A column for each kind of thing, as a sentence runs, or so that lines pass little. */
export function byKind(network: Network): NetworkNode[][] {
  const groups = [...groupBy(network.nodes, ({ group }) => group)].map(([, nodes]) => nodes)
  return leastPassing(groups, network, ([first]) => rank(first?.group ?? ''))
}

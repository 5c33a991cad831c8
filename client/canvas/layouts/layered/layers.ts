import { groupBy } from '#domain/group-by'
import { byKind, leastPassing } from './kinds.ts'
import type { Network, NetworkNode } from './material.ts'

/** Columns from left to right. `named`: what is in each is worth a word over it. */
export type Layers = { columns: NetworkNode[][]; named: boolean }

/** True where few of the lines, at most a quarter, go only so far, in columns. */
function isRare(
  is: (far: number) => boolean,
  columns: readonly (readonly NetworkNode[])[],
  { lines }: Network,
): boolean {
  const columnOf = new Map(columns.flatMap((column, i) => column.map(({ ref }) => [ref.id, i] as const)))
  const far = lines.map(({ from, to }) => Math.abs((columnOf.get(from) ?? 0) - (columnOf.get(to) ?? 0)))
  return far.filter(is).length * 4 <= lines.length
}

const within = (far: number) => far === 0
const past = (far: number) => far > 1

/** As the answer has them, where each thing stands in one column of it and lines lead from column to column. */
function byColumn(network: Network): NetworkNode[][] | undefined {
  const { nodes } = network
  if (nodes.some(({ column }) => column === undefined)) return undefined
  const columns = [...groupBy(nodes, ({ column }) => column ?? 0)].sort(([a], [b]) => a - b).map(([, one]) => one)
  if (columns.length < 2 || !isRare(within, columns, network)) return undefined
  return isRare(past, columns, network) ? columns : leastPassing(columns, network, ([first]) => first?.column ?? 0)
}

type Steps = ReadonlyMap<string, { id: string; by: number }[]>

/** From these on, each as many columns further as steps lead to it; undefined where nothing does. */
function walked(from: readonly string[], steps: Steps): Map<string, number> {
  const found = new Map(from.map((id) => [id, 0]))
  const waiting = [...from]
  for (let id = waiting.shift(); id !== undefined; id = waiting.shift())
    for (const { id: next, by } of steps.get(id) ?? []) {
      if (found.has(next)) continue
      found.set(next, (found.get(id) ?? 0) + by)
      waiting.push(next)
    }
  return found
}

/** Things without a line stand in as many columns as this, or as there are. */
const mostLoose = 4

/** Along a path, or from whoever has the most lines: who leads to it at its left, whom it leads to at its right. */
function byDistance({ nodes, lines }: Network): NetworkNode[][] {
  const first = nodes.filter(({ first }) => first).map(({ ref }) => ref.id)
  const steps = new Map<string, { id: string; by: number }[]>(nodes.map(({ ref }) => [ref.id, []]))
  for (const { from, to } of lines) {
    if (from === to) continue
    steps.get(from)?.push({ id: to, by: 1 })
    steps.get(to)?.push({ id: from, by: first.length > 0 ? 1 : -1 })
  }
  const degree = ({ ref }: NetworkNode) => steps.get(ref.id)?.length ?? 0
  const at = walked(first, steps)
  for (const node of [...nodes].sort((a, b) => degree(b) - degree(a)))
    if (!at.has(node.ref.id) && degree(node) > 0)
      for (const [other, distance] of walked([node.ref.id], steps)) at.set(other, distance)
  const loose = nodes.filter(({ ref }) => !at.has(ref.id))
  const least = Math.min(0, ...at.values())
  const most = Math.max(0, ...at.values())
  const columns = Array.from({ length: Math.max(most - least + 1, Math.min(mostLoose, loose.length)) }, (_, i) =>
    nodes.filter(({ ref }) => at.get(ref.id) === i + least),
  )
  for (const node of loose) columns.reduce((a, b) => (b.length < a.length ? b : a)).push(node)
  return columns.filter((column) => column.length > 0)
}

/** The columns of a picture: those of the answer, else one for each kind of thing, else by how far they are from each other. */
export function layersOf(network: Network): Layers {
  const columns = byColumn(network)
  if (columns) return { columns, named: true }
  const kinds = byKind(network)
  const isOfKinds = kinds.length > 1 && isRare(within, kinds, network)
  if (isOfKinds && !network.nodes.some(({ first }) => first)) return { columns: kinds, named: true }
  return { columns: byDistance(network), named: false }
}

import type { PartStatus } from '#domain/event'
import type { GraphView } from '#domain/graph-view'
import { by } from '#domain/in-order'
import { Label, type Ref } from '#domain/ref'

/**
 * A relationship as the graph has it; `claims`: the cited paragraphs behind it, none where it is no claim; `roles`: of who took
 * part or brokered; `status`: of a part in an event.
 */
export type DrawnEdge = {
  from: string
  to: string
  kind: string
  claims: number
  roles: readonly string[]
  status: PartStatus | null
}

/** In which order nodes of one distance are kept. */
export function inNodeOrder(): (a: Ref, b: Ref) => number {
  return by(
    (n) => Label.options.indexOf(n.label),
    (n) => n.name,
    (n) => n.id,
  )
}

/** One edge per pair, kind and status, with its claims counted; an edge without claims counts once for each relationship. */
export function merged(edges: readonly DrawnEdge[]): DrawnEdge[] {
  const all = new Map<string, DrawnEdge>()
  for (const edge of edges) {
    const key = `${edge.from} ${edge.kind} ${edge.to} ${edge.status}`
    const before = all.get(key)
    all.set(key, before ? together(before, edge) : edge)
  }
  return [...all.values()].sort(
    by(
      (e) => e.from,
      (e) => e.kind,
      (e) => e.to,
      (e) => e.status ?? '',
    ),
  )
}

function together(a: DrawnEdge, b: DrawnEdge): DrawnEdge {
  return { ...a, claims: a.claims + b.claims, roles: [...new Set([...a.roles, ...b.roles])].sort() }
}

/** Columns of what is kept; the rest is counted as omitted. `nodes` in the order in which they are to be kept. */
export function graphViewOf(
  nodes: readonly Ref[],
  edges: readonly DrawnEdge[],
  most: { nodes: number; edges: number },
): GraphView {
  const kept = nodes.slice(0, most.nodes)
  const at = new Map(kept.map((node, index) => [node.id, index]))
  const drawn = edges.flatMap((edge) => {
    const [from, to] = [at.get(edge.from), at.get(edge.to)]
    return from === undefined || to === undefined ? [] : [{ ...edge, from, to }]
  })
  const shown = drawn.slice(0, most.edges)
  return {
    nodes: { id: kept.map((n) => n.id), label: kept.map((n) => n.label), name: kept.map((n) => n.name) },
    edges: {
      from: shown.map((e) => e.from),
      to: shown.map((e) => e.to),
      kind: shown.map((e) => e.kind),
      count: shown.map((e) => e.claims),
      roles: shown.map((e) => [...e.roles]),
      status: shown.map((e) => e.status),
    },
    omitted: { nodes: nodes.length - kept.length, edges: edges.length - shown.length },
  }
}

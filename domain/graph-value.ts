import { z } from 'zod'

const properties = z.record(z.string(), z.unknown())

export const GraphNode = z.object({ kind: z.literal('node'), labels: z.array(z.string()), properties })

/** `from` and `to` are the `id`s of its two nodes, or the engine's own name for a node that has no `id`. */
export const GraphRelationship = z.object({
  kind: z.literal('relationship'),
  type: z.string(),
  from: z.string(),
  to: z.string(),
  properties,
})

/** Nodes and relationships in walking order. A relationship keeps its own direction, whichever way the path went. */
export const GraphPath = z.object({
  kind: z.literal('path'),
  nodes: z.array(GraphNode),
  relationships: z.array(GraphRelationship),
})

/** A map that a query made, and whose `kind` is that of something else here: apart, so that nobody takes it for one. */
export const GraphMap = z.object({ kind: z.literal('map'), entries: properties })

const kinds: readonly unknown[] = ['node', 'relationship', 'path', 'map']

/** Any other map stays as it is. */
export function mapApart(map: Record<string, unknown>): Record<string, unknown> {
  return Object.hasOwn(map, 'kind') && kinds.includes(map.kind) ? { kind: 'map', entries: map } : map
}

/** The entries of a map, also of one that stands apart. The map itself is read: what is parsed of it lacks `__proto__`. */
export function entriesOf(map: object): [string, unknown][] {
  const apart = GraphMap.safeParse(map).success && 'entries' in map ? map.entries : map
  return Object.entries(Object(apart))
}

export type GraphNode = z.infer<typeof GraphNode>
export type GraphRelationship = z.infer<typeof GraphRelationship>
export type GraphPath = z.infer<typeof GraphPath>
export type GraphMap = z.infer<typeof GraphMap>

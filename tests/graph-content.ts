import type { GraphStore } from '#server/graph/graph-store'

/** Every node and relationship of a graph, in an order of its own: two graphs that say the same are equal. */
export async function graphContent(store: GraphStore): Promise<string[]> {
  const nodes = await store.read('MATCH (n) RETURN labels(n) AS labels, properties(n) AS properties')
  const relationships = await store.read(
    'MATCH (a)-[r]->(b) RETURN a.id AS from, type(r) AS type, b.id AS to, properties(r) AS properties',
  )
  return [
    ...nodes.map((row) => JSON.stringify(sorted(row))),
    ...relationships.map((row) => JSON.stringify(sorted(row))),
  ].sort()
}

function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, v]) => [key, sorted(v)]))
}

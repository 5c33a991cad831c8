import neo4j, { type Node, type Path, type Relationship } from 'neo4j-driver'
import type { GraphNode, GraphPath, GraphRelationship } from '#domain/graph-value'

/** Makes whole numbers integers, which the driver would else send as floats. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, toDriver(v)]))
}

/** The `id` of the node that Neo4j names so; undefined where it has none. */
export type IdOf = (element: string) => string | undefined

/** Brings a value of the driver into the one shape. */
export function fromDriver(value: unknown, idOf: IdOf): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map((v) => fromDriver(v, idOf))
  if (neo4j.isNode(value)) return toNode(value)
  if (neo4j.isRelationship(value)) return toRelationship(value, idOf)
  if (neo4j.isPath(value)) return toPath(value, idOf)
  if (Object.getPrototypeOf(value) !== Object.prototype) return String(value)
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, fromDriver(v, idOf)]))
}

/** Every node that relationships within the value start or end at, by Neo4j's name for it. */
export function endsWithin(value: unknown): string[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap(endsWithin)
  if (neo4j.isNode(value)) return []
  if (neo4j.isRelationship(value)) return [value.startNodeElementId, value.endNodeElementId]
  if (neo4j.isPath(value)) return value.segments.flatMap((s) => endsWithin(s.relationship))
  return Object.values(value).flatMap(endsWithin)
}

function toNode(node: Node): GraphNode {
  return { kind: 'node', labels: node.labels, properties: node.properties }
}

function toRelationship(relationship: Relationship, idOf: IdOf): GraphRelationship {
  const { type, startNodeElementId, endNodeElementId, properties } = relationship
  const name = (element: string) => idOf(element) ?? element
  return { kind: 'relationship', type, from: name(startNodeElementId), to: name(endNodeElementId), properties }
}

function toPath(path: Path, idOf: IdOf): GraphPath {
  return {
    kind: 'path',
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map(toNode),
    relationships: path.segments.map((segment) => toRelationship(segment.relationship, idOf)),
  }
}

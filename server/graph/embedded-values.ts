import type { GraphNode, GraphPath, GraphRelationship } from '#domain/graph-value'

type EngineMap = Record<string, unknown>
type EngineNode = EngineMap & { _id: number; _labels: string[] }
type EngineRelationship = EngineMap & { _type: string; _source: number; _target: number }
type EnginePath = { nodes: EngineNode[]; edges: EngineRelationship[] }

/** Finds the `id` of the node that the engine numbers so; undefined where it has none. */
export type IdOf = (node: number) => string | undefined

/** Brings a value of the embedded engine into the one shape. */
export function fromEngine(value: unknown, idOf: IdOf): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return listFromEngine(value, idOf)
  if (isNode(value)) return toNode(value)
  if (isRelationship(value)) return toRelationship(value, idOf)
  if (isPath(value)) return toPath(value, idOf)
  return isMap(value) ? mapFromEngine(value, idOf) : value
}

// A map or a list is the engine's answer to us alone, so it is changed where it stands: most of them hold nothing to change.
function mapFromEngine(map: EngineMap, idOf: IdOf): EngineMap {
  for (const key of Object.keys(map)) {
    const inner = map[key]
    if (typeof inner === 'object' && inner !== null) map[key] = fromEngine(inner, idOf)
  }
  return map
}

function listFromEngine(list: unknown[], idOf: IdOf): unknown[] {
  for (const [at, inner] of list.entries()) {
    if (typeof inner === 'object' && inner !== null) list[at] = fromEngine(inner, idOf)
  }
  return list
}

function isMap(value: object): value is EngineMap {
  return Object.getPrototypeOf(value) === Object.prototype
}

function isNode(value: object): value is EngineNode {
  return '_labels' in value && '_id' in value
}

function isRelationship(value: object): value is EngineRelationship {
  return '_type' in value && '_source' in value && '_target' in value
}

function isPath(value: object): value is EnginePath {
  if (!('nodes' in value && 'edges' in value && Array.isArray(value.nodes) && Array.isArray(value.edges))) return false
  return Object.keys(value).length === 2 && value.nodes.length === value.edges.length + 1 && value.nodes.every(isNode)
}

function toNode({ _id, _labels, ...properties }: EngineNode): GraphNode {
  return { kind: 'node', labels: _labels, properties }
}

function toRelationship(value: EngineRelationship, idOf: IdOf): GraphRelationship {
  const { _id, _type, _source, _target, ...properties } = value
  const name = (node: number) => idOf(node) ?? String(node)
  return { kind: 'relationship', type: _type, from: name(_source), to: name(_target), properties }
}

function toPath({ nodes, edges }: EnginePath, idOf: IdOf): GraphPath {
  return { kind: 'path', nodes: nodes.map(toNode), relationships: edges.map((e) => toRelationship(e, idOf)) }
}

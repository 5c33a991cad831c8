import { isDeepStrictEqual } from 'node:util'
import { type GraphNode, type GraphPath, type GraphRelationship, mapApart } from '#domain/graph-value'

type EngineMap = Record<string, unknown>
type EngineNode = EngineMap & { _id: number; _labels: string[] }
type EngineRelationship = EngineMap & { _id: number; _type: string; _source: number; _target: number }
type EnginePath = { nodes: EngineNode[]; edges: EngineRelationship[] }

/** What the engine knows of its own nodes and relationships, by their numbers. */
export type EngineGraph = {
  getNode(id: number): { labels: string[]; get(key: string): unknown; properties(): object } | null
  getEdge(id: number): { edgeType: string; sourceId: number; targetId: number; properties(): object } | null
}

/** `strangers`: the query was not ours, so that a map in its answer may look like a node, a relationship or a path, and is none. */
export type Reading = { graph: EngineGraph; strangers?: boolean }

/** Brings a value of the embedded engine into the one shape. */
export function fromEngine(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return listFromEngine(value, reading)
  if (isNode(value, reading)) return toNode(value, reading)
  if (isRelationship(value, reading)) return toRelationship(value, reading)
  if (isPath(value, reading)) return toPath(value, reading)
  if (!isMap(value)) return value
  const map = mapFromEngine(value, reading)
  return reading.strangers ? mapApart(map) : map
}

// A map or a list is the engine's answer to us alone, so it is changed where it stands: most of them hold nothing to change.
function mapFromEngine(map: EngineMap, reading: Reading): EngineMap {
  for (const key of Object.keys(map)) {
    const inner = map[key]
    if (typeof inner === 'object' && inner !== null) map[key] = fromEngine(inner, reading)
  }
  return map
}

function listFromEngine(list: unknown[], reading: Reading): unknown[] {
  for (const [at, inner] of list.entries()) {
    if (typeof inner === 'object' && inner !== null) list[at] = fromEngine(inner, reading)
  }
  return list
}

function isMap(value: object): value is EngineMap {
  return Object.getPrototypeOf(value) === Object.prototype
}

/** The engine writes a node as a map. A stranger's query can make such a map too, so the graph has to have this very node. */
function isNode(value: object, { graph, strangers }: Reading): value is EngineNode {
  if (!('_id' in value && '_labels' in value)) return false
  if (!strangers) return true
  const { _id, _labels, ...properties } = value
  const node = isNumber(_id) ? graph.getNode(_id) : null
  return node !== null && sameLabels(node.labels, _labels) && isDeepStrictEqual(node.properties(), properties)
}

/** The engine lists them in no order. */
function sameLabels(own: string[], claimed: unknown): boolean {
  return Array.isArray(claimed) && isDeepStrictEqual([...own].sort(), [...claimed].sort())
}

function isRelationship(value: object, { graph, strangers }: Reading): value is EngineRelationship {
  if (!('_id' in value && '_type' in value && '_source' in value && '_target' in value)) return false
  if (!strangers) return true
  const { _id, _type, _source, _target, ...properties } = value
  const edge = isNumber(_id) ? graph.getEdge(_id) : null
  if (edge === null || edge.edgeType !== _type || edge.sourceId !== _source || edge.targetId !== _target) return false
  return isDeepStrictEqual(edge.properties(), properties)
}

const isNumber = (id: unknown): id is number => typeof id === 'number' && Number.isSafeInteger(id) && id >= 0

function isPath(value: object, reading: Reading): value is EnginePath {
  if (!('nodes' in value && 'edges' in value && Array.isArray(value.nodes) && Array.isArray(value.edges))) return false
  if (Object.keys(value).length !== 2 || value.nodes.length !== value.edges.length + 1) return false
  return (
    value.nodes.every((node) => isNode(Object(node), reading)) &&
    value.edges.every((edge) => isRelationship(Object(edge), reading))
  )
}

function toNode({ _id, _labels, ...properties }: EngineNode, reading: Reading): GraphNode {
  return { kind: 'node', labels: _labels, properties: mapFromEngine(properties, reading) }
}

function toRelationship(value: EngineRelationship, reading: Reading): GraphRelationship {
  const { _id, _type, _source, _target, ...properties } = value
  const name = (node: number) => idOf(node, reading) ?? String(node)
  const ends = { type: _type, from: name(_source), to: name(_target) }
  return { kind: 'relationship', ...ends, properties: mapFromEngine(properties, reading) }
}

/** The `id` of the node that the engine numbers so; undefined where it has none. */
function idOf(node: number, { graph }: Reading): string | undefined {
  const id = graph.getNode(node)?.get('id')
  return typeof id === 'string' ? id : undefined
}

function toPath({ nodes, edges }: EnginePath, reading: Reading): GraphPath {
  return {
    kind: 'path',
    nodes: nodes.map((node) => toNode(node, reading)),
    relationships: edges.map((edge) => toRelationship(edge, reading)),
  }
}

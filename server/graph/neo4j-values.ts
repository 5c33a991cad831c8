import { type GraphNode, type GraphPath, type GraphRelationship, mapApart } from '#domain/graph-value'

type Properties = Record<string, unknown>
type DriverNode = { labels: string[]; properties: Properties }
type DriverRelationship = { type: string; startNodeElementId: string; endNodeElementId: string; properties: Properties }
/** A session, or a transaction of one. */
type DriverAsker = {
  run(cypher: string, params: Properties): PromiseLike<{ records: { get(column: string): unknown }[] }>
}
type DriverPath = { start: DriverNode; segments: { relationship: DriverRelationship; end: DriverNode }[] }

/** Makes whole numbers bigint, since the driver would send them as floats. */
export function toDriver(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? BigInt(value) : value
  if (Array.isArray(value)) return value.map(toDriver)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, v]) => [key, toDriver(v)]))
}

/** A key in a value by which the driver would take a map for a value of its own. Undefined where there is none. */
export function keyOfDriver(value: unknown): string | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const own = Object.keys(value).find((key) => /^__is[A-Z]\w*__$/.test(key))
  if (own !== undefined) return own
  for (const inner of Object.values(value)) {
    const found = keyOfDriver(inner)
    if (found !== undefined) return found
  }
}

/** The `id` of the node that Neo4j names so; undefined where it has none. */
export type IdOf = (element: string) => string | undefined

/** `strangers`: the query was not ours, so that a map in its answer may look like a node, a relationship or a path, and is none. */
export type Reading = { idOf: IdOf; strangers?: boolean }

/** Brings a value of the driver into the one shape. */
export function fromDriver(value: unknown, reading: Reading): unknown {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return listFromDriver(value, reading)
  if (isMap(value)) {
    const map = mapFromDriver(value, reading)
    return reading.strangers ? mapApart(map) : map
  }
  if (isNode(value)) return toNode(value, reading)
  if (isRelationship(value)) return toRelationship(value, reading)
  if (isPath(value)) return toPath(value, reading)
  return textOf(value)
}

/** A day, a time or a duration, without zeros that say nothing: as the embedded engine writes them. */
function textOf(value: object): string {
  const text = String(value)
  return text
    .replace(/\.(\d*?)0+(?=\D|$)/, (_, digits: string) => (digits ? `.${digits}` : ''))
    .replace(/^(-?P.*)T$/, '$1')
}

// A map or a list is the driver's answer to us alone, so it is changed where it stands: most of them hold nothing to change.
function mapFromDriver(map: Properties, reading: Reading): Properties {
  for (const key in map) {
    const inner = map[key]
    if (typeof inner === 'object' && inner !== null) map[key] = fromDriver(inner, reading)
  }
  return map
}

function listFromDriver(list: unknown[], reading: Reading): unknown[] {
  for (let at = 0; at < list.length; at++) {
    const inner = list[at]
    if (typeof inner === 'object' && inner !== null) list[at] = fromDriver(inner, reading)
  }
  return list
}

/** Every node that relationships within the value start or end at, by Neo4j's name for it. */
export function endsWithin(value: unknown, found: string[] = []): string[] {
  if (typeof value !== 'object' || value === null) return found
  if (Array.isArray(value)) for (const inner of value) endsWithin(inner, found)
  else if (isMap(value)) for (const key in value) endsWithin(value[key], found)
  else if (isRelationship(value)) found.push(value.startNodeElementId, value.endNodeElementId)
  else if (isPath(value)) for (const { relationship } of value.segments) endsWithin(relationship, found)
  return found
}

function isNode(value: object): value is DriverNode {
  return isOfDriver(value) && 'labels' in value && 'properties' in value
}

function isRelationship(value: object): value is DriverRelationship {
  return isOfDriver(value) && 'startNodeElementId' in value && 'endNodeElementId' in value
}

function isPath(value: object): value is DriverPath {
  return isOfDriver(value) && 'start' in value && 'segments' in value
}

/** Maps of a query are plain objects; what the driver makes has a class. */
function isMap(value: object): value is Properties {
  return Object.getPrototypeOf(value) === Object.prototype
}

function isOfDriver(value: object): boolean {
  return !isMap(value)
}

function toNode(node: DriverNode, reading: Reading): GraphNode {
  return { kind: 'node', labels: node.labels, properties: mapFromDriver(node.properties, reading) }
}

function toRelationship(relationship: DriverRelationship, reading: Reading): GraphRelationship {
  const { type, startNodeElementId, endNodeElementId, properties } = relationship
  const name = (element: string) => reading.idOf(element) ?? element
  const ends = { type, from: name(startNodeElementId), to: name(endNodeElementId) }
  return { kind: 'relationship', ...ends, properties: mapFromDriver(properties, reading) }
}

function toPath(path: DriverPath, reading: Reading): GraphPath {
  return {
    kind: 'path',
    nodes: [path.start, ...path.segments.map((segment) => segment.end)].map((node) => toNode(node, reading)),
    relationships: path.segments.map((segment) => toRelationship(segment.relationship, reading)),
  }
}

/** The ids that nodes have in the graph, by the names that Neo4j itself has for them. */
export async function idsOf(asker: DriverAsker, elements: ReadonlySet<string>): Promise<Map<string, string>> {
  if (elements.size === 0) return new Map()
  const cypher =
    'MATCH (n) WHERE elementId(n) IN $elements AND n.id IS NOT NULL RETURN elementId(n) AS element, n.id AS id'
  const { records } = await asker.run(cypher, { elements: [...elements] })
  return new Map(records.map((record) => [String(record.get('element')), String(record.get('id'))]))
}
